/** The way of a file into the notebook: sent, looked at, agreed to, brought in, and taken back if that was wrong. */

import type { QueryClient } from '@tanstack/react-query';
import { client, codeOf, freshId, isGone, saidBy } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { uploadFile } from '../client/upload-file.ts';
import { bringWords as words } from './bring-words.ts';
import { bringingNow, setBringing } from './bringing.ts';
import type { Bringing, Choices, Looked, Sent } from './bringing.ts';
import { choicesTold } from './choices-told.ts';
import { followRun, untilOver } from './follow-run.ts';
import { reasonsOf } from './reasons-of.ts';

/** What is under way, to be stopped. */
let running = new AbortController();

/** What was sent last and has no answer yet: said again it is the same command, so that nothing comes in twice. */
let unanswered: { readonly commandId: string; readonly told: string } | undefined;

const fileNameLength = 255;

export async function chooseFile(file: File): Promise<void> {
  const signal = begin();
  const { name } = file;
  if (file.size === 0) {
    setBringing({ at: 'refused', name, reasons: [{ text: words.empty }] });
    return;
  }
  setBringing({ at: 'sending', name, share: 0 });
  try {
    const onShare = (share: number): void => {
      if (!signal.aborted) setBringing({ at: 'sending', name, share });
    };
    const upload = await uploadFile(file, { onShare, signal });
    await look({ file, upload }, signal);
  } catch (error) {
    if (!signal.aborted) setBringing({ at: 'refused', name, reasons: reasonsOf(error) });
  }
}

async function look(sent: Sent, signal: AbortSignal): Promise<void> {
  setBringing({ at: 'looking', name: sent.file.name });
  const preview = await previewOf(sent, {}, signal);
  if (!signal.aborted) setBringing({ at: 'preview', sent, preview, choices: {}, isLooking: false });
}

/** Changes what was decided. @param isSeen whether the preview shows something else because of it */
export async function choose(choices: Choices, isSeen: boolean): Promise<void> {
  const before = bringingNow();
  if (before.at !== 'preview') return;
  const { said, ...rest } = before;
  setBringing({ ...rest, choices, isLooking: isSeen || before.isLooking });
  if (!isSeen) return;
  const signal = begin();
  try {
    const preview = await previewOf(before.sent, choices, signal);
    change(signal, { preview, isLooking: false });
  } catch (error) {
    change(signal, { isLooking: false, said: faultOf(error) });
  }
}

/** Where the preview is still shown and nothing else was begun. */
function change(signal: AbortSignal, parts: Partial<Extract<Bringing, { readonly at: 'preview' }>>): void {
  const now = bringingNow();
  if (!signal.aborted && now.at === 'preview') setBringing({ ...now, ...parts });
}

async function previewOf(sent: Sent, choices: Choices, signal: AbortSignal) {
  const run = freshId();
  const stop = followRun(run, (progress) => {
    const now = bringingNow();
    if (!signal.aborted && now.at === 'looking') setBringing({ ...now, progress });
  });
  try {
    return await client.previewImport({ ...named(sent), choices, run }, { signal });
  } finally {
    stop();
  }
}

export async function agree(queries: QueryClient): Promise<void> {
  const before = bringingNow();
  if (before.at !== 'preview') return;
  const { sent, preview, choices } = before;
  const looked: Looked = { sent, preview, choices };
  const signal = begin();
  const asked = { ...named(sent), choices: choicesTold(choices, preview) };
  const commandId = idFor(JSON.stringify(asked));
  setBringing({ at: 'going', ...looked });
  const stop = followRun(commandId, (progress) => {
    const now = bringingNow();
    if (now.at === 'going') setBringing({ ...now, progress });
  });
  try {
    const brought = await sentSurely(() => client.importFile({ commandId, ...asked }, { signal }));
    unanswered = undefined;
    setBringing({ at: 'done', name: sent.file.name, brought, commandId });
  } catch (error) {
    const said = signal.aborted ? await stopped(commandId) : faultOf(error);
    setBringing({ at: 'preview', ...looked, isLooking: false, said });
  } finally {
    stop();
  }
  await queries.invalidateQueries();
}

function idFor(told: string): string {
  unanswered = unanswered?.told === told ? unanswered : { commandId: freshId(), told };
  return unanswered.commandId;
}

/** It may have been in already when the word to stop arrived: then it is taken back. */
async function stopped(id: string): Promise<string> {
  try {
    await untilOver(id);
    await sentSurely(() => client.undoCommand({ commandId: freshId(), id }));
  } catch (error) {
    if (isGone(error)) return words.gone;
    if (!isNothingThere(error)) return words.notUndone(saidBy(error));
  }
  unanswered = undefined;
  return words.cancelled;
}

/** It never came in, or it changed nothing. */
function isNothingThere(error: unknown): boolean {
  return ['not-found', 'cannot-undo'].includes(codeOf(error) ?? '');
}

export function cancel(): void {
  const now = bringingNow();
  running.abort();
  if (now.at === 'going') setBringing({ ...now, isStopping: true });
  else if (now.at !== 'done') setBringing({ at: 'start', said: words.cancelled });
}

export function startAgain(): void {
  running.abort();
  setBringing({ at: 'start' });
}

export async function undoBrought(queries: QueryClient): Promise<void> {
  const before = bringingNow();
  if (before.at !== 'done') return;
  const commandId = freshId();
  try {
    await sentSurely(() => client.undoCommand({ commandId, id: before.commandId }));
    setBringing({ at: 'start', said: words.undone });
  } catch (error) {
    setBringing({ ...before, said: isGone(error) ? words.gone : words.notUndone(saidBy(error)) });
  }
  await queries.invalidateQueries();
}

function begin(): AbortSignal {
  running.abort();
  running = new AbortController();
  return running.signal;
}

function named({ file, upload }: Sent): { readonly fileName: string; readonly upload: string } {
  return { fileName: file.name.slice(-fileNameLength), upload };
}

function faultOf(error: unknown): string {
  return isGone(error) ? words.gone : words.notBrought(saidBy(error));
}
