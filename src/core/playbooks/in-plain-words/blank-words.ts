/** The numbers that the sentence of a step speaks of, so that it stays true when they are changed. */

import type { Playbook, Step } from '../playbook.ts';
import { capital, daysInWords } from './number-words.ts';
import { textOf } from './part.ts';
import { dueBy, lengthOf } from './wait-words.ts';

/** `{wait}`, `{Wait}` (at the beginning of a sentence), `{due}` and `{quiet}` filled in. */
export function wordsFor({ why, opens, due }: Step, { begins }: Playbook): string {
  const wait = opens.wait === undefined ? 'a while' : textOf(lengthOf(opens.wait, ''));
  return why
    .replaceAll('{wait}', () => wait)
    .replaceAll('{Wait}', () => capital(wait))
    .replaceAll('{due}', () => (due === undefined ? 'that day' : textOf(dueBy(due.wait, ''))))
    .replaceAll('{quiet}', () => (begins.fact === 'quiet-opportunity' ? daysInWords(begins.days) : 'a while'));
}
