/** A file is sent, looked at and decided on; nothing of it is in the notebook yet. */

import { client, freshId, isGone } from '../client/client.ts';
import { bringWords as words } from './bring-words.ts';
import { bringingNow, setBringing } from './bringing.ts';
import type { Choices, Looked, Preview } from './bringing.ts';
import { followRun } from './follow-run.ts';
import { faultOf, isOurs, reasonsOf } from './reasons-of.ts';
import { sendAhead, withUpload } from './sent-ahead.ts';
import { begin, stop } from './under-way.ts';

const fileNameLength = 255;

export async function chooseFile(file: File): Promise<void> {
  const signal = begin();
  const { name } = file;
  if (file.size === 0) {
    setBringing({ at: 'refused', name, reasons: [{ text: words.empty }], isOurs: false });
    return;
  }
  setBringing({ at: 'sending', name, share: 0 });
  try {
    const onShare = (share: number): void => {
      if (!signal.aborted) setBringing({ at: 'sending', name, share });
    };
    await sendAhead(file, { signal, onShare });
    await look(file, signal);
  } catch (error) {
    if (signal.aborted) return;
    const refused = { at: 'refused', name, reasons: reasonsOf(error), isOurs: isOurs(error) } as const;
    setBringing(isGone(error) ? { at: 'start', said: words.gone } : refused);
  }
}

async function look(file: File, signal: AbortSignal): Promise<void> {
  setBringing({ at: 'looking', name: file.name });
  const { isNotebook } = await withUpload(file, signal, (upload) => client.recognizeFile({ upload }, { signal }));
  if (isNotebook) {
    const preview = await withUpload(file, signal, (upload) => client.previewNotebook({ upload }, { signal }));
    if (!signal.aborted) setBringing({ at: 'notebook', file, preview });
    return;
  }
  const preview = await previewOf(file, {}, signal);
  if (!signal.aborted) setBringing({ at: 'preview', file, preview, choices: {}, isLooking: false });
}

/** Changes what was decided. @param isSeen whether the preview shows something else because of it */
export async function choose(choices: Choices, isSeen: boolean): Promise<void> {
  const before = bringingNow();
  if (before.at !== 'preview') return;
  const { said: _, ...rest } = before;
  setBringing({ ...rest, choices, isLooking: isSeen || before.isLooking });
  if (!isSeen) return;
  const signal = begin();
  try {
    const preview = await previewOf(before.file, choices, signal);
    change(signal, { preview, isLooking: false });
  } catch (error) {
    change(signal, { isLooking: false, said: faultOf(error) });
  }
}

/** Where the preview is still shown and nothing else was begun. */
function change(signal: AbortSignal, parts: Partial<Looked>): void {
  const now = bringingNow();
  if (!signal.aborted && now.at === 'preview') setBringing({ ...now, ...parts });
}

async function previewOf(file: File, choices: Choices, signal: AbortSignal): Promise<Preview> {
  const run = freshId();
  const stopFollowing = followRun(run, (progress) => {
    const now = bringingNow();
    if (!signal.aborted && now.at === 'looking') setBringing({ ...now, progress });
  });
  const fileName = sentName(file);
  try {
    return await withUpload(file, signal, (upload) =>
      client.previewImport({ fileName, upload, choices, run }, { signal }),
    );
  } finally {
    stopFollowing();
  }
}

/** Its end tells what it is. */
export function sentName({ name }: File): string {
  return name.slice(-fileNameLength);
}

export function cancel(): void {
  const now = bringingNow();
  stop();
  if (now.at === 'going') setBringing({ ...now, isStopping: true });
  else if (now.at === 'sending' || now.at === 'looking') setBringing({ at: 'start', said: words.cancelled });
}

export function startAgain(): void {
  stop();
  // What had the focus goes with the card.
  setBringing({ at: 'start', said: '' });
}
