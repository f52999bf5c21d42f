/** What came in, in one line: the head of its card, and the toast with which it can be taken back from anywhere. */

import { bringWords } from './bring-words.ts';
import type { FileDone, NotebookDone } from './bringing.ts';
import { notebookWords } from './notebook-words.ts';

export function doneTitle(done: FileDone | NotebookDone): string {
  if (done.at === 'notebook-done') {
    const { added } = done.taken;
    return added > 0 ? notebookWords.done(added) : notebookWords.doneNothing;
  }
  const { people, touches, meetings } = done.brought;
  const counts = { people: people.added, touches: touches.added, meetings: meetings.added };
  if (counts.people + counts.touches + counts.meetings > 0) return bringWords.done(counts);
  if (touches.changed + meetings.changed > 0) return bringWords.doneChanged;
  return people.completed > 0 ? bringWords.doneRest : bringWords.doneNothing;
}
