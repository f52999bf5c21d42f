/** What was looked at comes into the notebook, once however often it is said, and goes out again if that was wrong. */

import type { QueryClient } from '@tanstack/react-query';
import { client, freshId, isGone, saidBy } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { sentName } from './bring-deeds.ts';
import { undoFault } from '../undo/use-undo.ts';
import type { Done } from '../undo/use-undo.ts';
import { bringWords as words } from './bring-words.ts';
import { bringingNow, setBringing } from './bringing.ts';
import type { FileDone, Looked, NotebookDone, NotebookLooked } from './bringing.ts';
import { choicesTold } from './choices-told.ts';
import { followRun, untilOver } from './follow-run.ts';
import { doneTitle } from './done-title.ts';
import { faultOf } from './reasons-of.ts';
import { withUpload } from './sent-ahead.ts';
import { begin } from './under-way.ts';

/** What was sent last and has no answer yet: said again it is the same command, so that nothing comes in twice. */
let unanswered: { readonly file: File; readonly told: string; readonly commandId: string } | undefined;

/** Among so many of the newest changes it is found, though somebody else may have said something meanwhile. */
const latest = 20;

interface Page {
  readonly queries: QueryClient;
  readonly tellDone: (done: Done) => void;
}

export async function agree({ queries, tellDone }: Page): Promise<void> {
  const from = bringingNow();
  if (from.at !== 'preview' && from.at !== 'notebook') return;
  const signal = begin();
  const commandId = idFor(from);
  setBringing({ at: 'going', from });
  addEventListener('beforeunload', ask);
  const stopFollowing = followRun(commandId, (progress) => {
    const now = bringingNow();
    if (now.at === 'going') setBringing({ ...now, progress });
  });
  try {
    const said = { commandId, signal };
    const done = await (from.at === 'preview' ? fileIn(from, said) : notebookIn(from, said));
    unanswered = undefined;
    setBringing(done);
    tellDone(wayBack(done));
  } catch (error) {
    const said = signal.aborted ? await stopped(commandId) : faultOf(error);
    setBringing({ ...from, said });
  } finally {
    stopFollowing();
    removeEventListener('beforeunload', ask);
  }
  await queries.invalidateQueries();
}

/** Who leaves the app breaks off what is under way, so the browser asks whether that is meant. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

interface Said {
  readonly commandId: string;
  readonly signal: AbortSignal;
}

async function fileIn(looked: Looked, { commandId, signal }: Said): Promise<FileDone> {
  const { file, preview } = looked;
  const asked = { commandId, fileName: sentName(file), choices: choicesTold(looked.choices, preview) };
  const brought = await withUpload(file, signal, (upload) =>
    sentSurely(() => client.importFile({ ...asked, upload }, { signal })),
  );
  return { at: 'done', brought, commandId };
}

async function notebookIn({ file }: NotebookLooked, { commandId, signal }: Said): Promise<NotebookDone> {
  const taken = await withUpload(file, signal, (upload) =>
    sentSurely(() => client.importNotebook({ commandId, upload }, { signal })),
  );
  return { at: 'notebook-done', taken, commandId };
}

function idFor(from: Looked | NotebookLooked): string {
  const { file } = from;
  const told = JSON.stringify(from.at === 'preview' ? choicesTold(from.choices, from.preview) : {});
  const isSame = unanswered?.file === file && unanswered.told === told;
  unanswered = isSame && unanswered !== undefined ? unanswered : { file, told, commandId: freshId() };
  return unanswered.commandId;
}

/** It may have been in already when the word to stop arrived: then it is taken back. */
async function stopped(id: string): Promise<string> {
  const commandId = freshId();
  try {
    await untilOver(id);
    const { items } = await client.listHistory({ limit: latest });
    const isIn = items.some((one) => one.id === id && one.undo === 'can');
    if (isIn) await sentSurely(() => client.undoCommand({ commandId, id }));
  } catch (error) {
    return isGone(error) ? words.gone : words.notUndone(saidBy(error));
  }
  unanswered = undefined;
  return words.cancelled;
}

/** What came in, to be taken back from its card, its toast or by the key. */
function wayBack(done: FileDone | NotebookDone): Done {
  return {
    text: doneTitle(done),
    commands: [done.commandId],
    leave: () => {
      const now = bringingNow();
      if (now.at === done.at && now.commandId === done.commandId) setBringing({ at: 'start', said: words.undone });
    },
  };
}

/** @param undo throws what the server said no with */
export async function takeBack(done: FileDone | NotebookDone, undo: (done: Done) => Promise<void>): Promise<void> {
  try {
    await undo(wayBack(done));
  } catch (error) {
    setBringing({ ...done, said: undoFault(error) });
  }
}
