/** How far the bringing of a file has come. It goes on while other screens are open, so it is kept beside the page. */

import { useSyncExternalStore } from 'react';
import type { Answered, Asked } from '../client/client.ts';

export type Preview = Answered['previewImport'];
export type Brought = Answered['importFile'];
export type NotebookPreview = Answered['previewNotebook'];
export type NotebookTaken = Answered['importNotebook'];
export type Choices = NonNullable<Asked['importFile']['choices']>;
export type RunProgress = Answered['importProgress'];

export interface Reason {
  readonly place?: string;
  readonly text: string;
}

/** A file that was looked at, and what its owner has decided about it so far. */
export interface Looked {
  readonly at: 'preview';
  readonly file: File;
  readonly preview: Preview;
  readonly choices: Choices;
  /** What it shows is being asked for anew, since a choice changes it. */
  readonly isLooking: boolean;
  readonly said?: string;
}

/** A notebook file, or the archive of everything that holds one. */
export interface NotebookLooked {
  readonly at: 'notebook';
  readonly file: File;
  readonly preview: NotebookPreview;
  readonly said?: string;
}

interface Done {
  readonly commandId: string;
  readonly said?: string;
}

export interface FileDone extends Done {
  readonly at: 'done';
  readonly brought: Brought;
}

export interface NotebookDone extends Done {
  readonly at: 'notebook-done';
  readonly taken: NotebookTaken;
}

export type Bringing =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'sending'; readonly name: string; readonly share: number }
  | { readonly at: 'looking'; readonly name: string; readonly progress?: RunProgress }
  | Looked
  | NotebookLooked
  | {
      readonly at: 'going';
      /** Where it goes back to if nothing comes of it. */
      readonly from: Looked | NotebookLooked;
      readonly progress?: RunProgress;
      readonly isStopping?: true;
    }
  | FileDone
  | NotebookDone
  | {
      readonly at: 'refused';
      readonly name: string;
      readonly reasons: readonly Reason[];
      /** Not the file is at fault but the server. */
      readonly isOurs: boolean;
    };

let now: Bringing = { at: 'start' };
const listeners = new Set<() => void>();

export function bringingNow(): Bringing {
  return now;
}

export function setBringing(next: Bringing): void {
  now = next;
  for (const heard of listeners) heard();
}

export function useBringing(): Bringing {
  return useSyncExternalStore(onBringing, bringingNow);
}

function onBringing(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
