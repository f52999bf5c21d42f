/** How far the bringing of a file has come. It goes on while other screens are open, so it is kept beside the page. */

import { useSyncExternalStore } from 'react';
import type { Answered, Asked } from '../client/client.ts';

export type Preview = Answered['previewImport'];
export type Brought = Answered['importFile'];
export type Choices = NonNullable<Asked['importFile']['choices']>;
export type RunProgress = Answered['importProgress'];

export interface Sent {
  readonly file: File;
  /** The id under which the server keeps its bytes for a while. */
  readonly upload: string;
}

export interface Reason {
  readonly place?: string;
  readonly text: string;
}

/** A file that was looked at, and what its owner has decided about it so far. */
export interface Looked {
  readonly sent: Sent;
  readonly preview: Preview;
  readonly choices: Choices;
}

export type Bringing =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'sending'; readonly name: string; readonly share: number }
  | { readonly at: 'looking'; readonly name: string; readonly progress?: RunProgress }
  | ({
      readonly at: 'preview';
      /** What it shows is being asked for anew, since a choice changes it. */
      readonly isLooking: boolean;
      readonly said?: string;
    } & Looked)
  | ({ readonly at: 'going'; readonly progress?: RunProgress; readonly isStopping?: true } & Looked)
  | {
      readonly at: 'done';
      readonly name: string;
      readonly brought: Brought;
      readonly commandId: string;
      readonly said?: string;
    }
  | { readonly at: 'refused'; readonly name: string; readonly reasons: readonly Reason[] };

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
