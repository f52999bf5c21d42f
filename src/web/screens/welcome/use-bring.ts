/** The way of a file into the notebook: read, looked at, agreed to, brought in, and taken back if that was wrong. */

import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { contentOf, UnfitFile } from './file-content.ts';
import type { FileContent } from './file-content.ts';
import { bringWords as words, welcomeWords } from './welcome-words.ts';

export type Preview = Answered['previewPeople'];

export type Bringing =
  | { readonly at: 'start'; readonly said?: string }
  | { readonly at: 'reading'; readonly name: string; readonly share: number }
  | { readonly at: 'looking'; readonly name: string }
  | { readonly at: 'preview'; readonly name: string; readonly preview: Preview; readonly said?: string }
  | { readonly at: 'bringing'; readonly preview: Preview }
  | { readonly at: 'done'; readonly preview: Preview; readonly commandId: string; readonly said?: string }
  | { readonly at: 'refused'; readonly reasons: readonly string[] };

export interface Bring {
  readonly bringing: Bringing;
  readonly choose: (file: File) => void;
  readonly agree: () => void;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly undo: () => void;
}

export function useBring(): Bring {
  const queries = useQueryClient();
  const [bringing, setBringing] = useState<Bringing>({ at: 'start' });
  const content = useRef<FileContent>(undefined);
  const running = useRef<AbortController>(undefined);

  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const choose = async (file: File): Promise<void> => {
    const signal = begin();
    const { name } = file;
    setBringing({ at: 'reading', name, share: 0 });
    try {
      const read = await contentOf(file, { signal, onShare: (share) => setBringing({ at: 'reading', name, share }) });
      content.current = read;
      setBringing({ at: 'looking', name });
      const preview = await client.previewPeople(read, { signal });
      setBringing({ at: 'preview', name, preview });
    } catch (error) {
      setBringing(
        signal.aborted ? { at: 'start', said: words.cancelled } : { at: 'refused', reasons: reasonsOf(error) },
      );
    }
  };

  const agree = async (name: string, preview: Preview): Promise<void> => {
    const file = content.current;
    if (file === undefined) return;
    const signal = begin();
    const commandId = freshId();
    setBringing({ at: 'bringing', preview });
    try {
      await client.importPeople({ commandId, ...file }, { signal });
      setBringing({ at: 'done', preview, commandId });
    } catch (error) {
      // It may have been in already when the word to stop arrived: a second look tells.
      const stands = await client.previewPeople(file).catch(() => preview);
      const isIn = stands.added < preview.added || stands.completed < preview.completed;
      const said = signal.aborted
        ? words.cancelled
        : words.notBrought(isGone(error) ? welcomeWords.gone : saidBy(error));
      setBringing(isIn ? { at: 'done', preview, commandId } : { at: 'preview', name, preview: stands, said });
    }
    await queries.invalidateQueries();
  };

  const undo = async (id: string, preview: Preview): Promise<void> => {
    const commandId = freshId();
    try {
      await sentSurely(() => client.undoCommand({ commandId, id }));
      setBringing({ at: 'start', said: words.undone });
      await queries.invalidateQueries();
    } catch (error) {
      const said = isGone(error) ? welcomeWords.gone : welcomeWords.notUndone(saidBy(error));
      setBringing({ at: 'done', preview, commandId: id, said });
    }
  };

  return {
    bringing,
    choose: (file) => void choose(file),
    agree: () => bringing.at === 'preview' && void agree(bringing.name, bringing.preview),
    cancel: () => running.current?.abort(),
    again: () => setBringing({ at: 'start' }),
    undo: () => bringing.at === 'done' && void undo(bringing.commandId, bringing.preview),
  };
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof UnfitFile) return [error.message];
  if (!(error instanceof ORPCError) || isGone(error)) return [welcomeWords.gone];
  const { problems } = (error.code === 'unreadable-file' ? error.data : {}) as {
    readonly problems?: readonly { readonly message: string }[];
  };
  return problems?.map(({ message }) => message) ?? [saidBy(error)];
}
