/** What is said of undoing, ready for translation. */

import type { Final } from '../../store/queries/commands.ts';
import { unsaid } from './unsaid.ts';

interface Told {
  readonly sentence: string;
  readonly said: string | null;
}

export function saidOf({ sentence, said }: Told): string {
  return said ?? unsaid(sentence);
}

const [undid, redid] = ['Undid: ', 'Did again: '];

/** Whether it took something back, rather than did it again. */
export function isUndoing({ said }: Told): boolean {
  return said === null || said.startsWith(undid);
}

/** To undo an undoing is to do it again, and that can be undone. */
export function undoneWords(command: Told): string {
  const said = saidOf(command);
  return said.startsWith(undid) ? `${redid}${said.slice(undid.length)}` : `${undid}${said.replace(redid, '')}`;
}

/** Kinder where it is what was said: it did what was asked. */
export const whyForgotten = 'That is for good: nothing of them was kept, so nothing can come back.';

export const whyFinal: Readonly<Record<Final | 'nothing', string>> = {
  earlier: 'It was said before Sundown kept what each command changed.',
  forgotten:
    'It had to do with somebody whom you took out of your notebook for good. Nothing of them was kept, so it cannot come back.',
  nothing: 'It changed nothing.',
};
