/** What is kept beside the facts, compared with what follows from them. */

import { isDeepStrictEqual } from 'node:util';
import { agendaOf } from '../../core/engine/agenda.ts';
import { subjectOf } from '../../core/engine/subject.ts';
import { wholeNotebook } from '../queries/whole-notebook.ts';
import { withoutPictures, type Writing } from '../store.ts';
import { keepAgenda } from './keep-agenda.ts';
import { keptAgenda, type Consequence } from './kept-agenda.ts';
import { isPlannedByThis, keepPlannedAt } from './planned-at.ts';
import { isOwed, replanDue, type Moment } from './replan.ts';

export interface Difference {
  readonly what: 'follow-up' | 'thread' | 'stop' | 'advice' | 'next-change';
  readonly key: string;
  /** Undefined where it is missing. */
  readonly kept: unknown;
  readonly worked: unknown;
}

/** Compares, and puts right what differs. What time alone has changed is brought up to date first, and no difference. */
export async function differencesMended(tx: Writing, { almanac, now }: Moment): Promise<readonly Difference[]> {
  await replanDue(tx, { almanac, now });
  const notebook = await wholeNotebook(withoutPictures(tx));
  if (notebook === undefined) throw new Error(`There is no notebook ${tx.notebook}.`);
  const kept = await keptAgenda(tx, 'all');
  const whole = agendaOf(notebook, almanac, { now });
  const worked = { ...whole, followUps: whole.followUps.filter(isOwed) };
  const differences = differencesBetween(kept, worked);
  if (differences.length > 0) await keepAgenda(tx, kept, worked);
  if (!(await isPlannedByThis(tx))) await keepPlannedAt(tx, 'all', now);
  return differences;
}

function differencesBetween(kept: Consequence, worked: Consequence): readonly Difference[] {
  const compare = (
    what: Difference['what'],
    rowsOf: (agenda: Consequence) => ReadonlyMap<string, unknown>,
  ): Difference[] => {
    const [was, is] = [rowsOf(kept), rowsOf(worked)];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((key) => !isDeepStrictEqual(was.get(key), is.get(key)))
      .map((key) => ({ what, key, kept: was.get(key), worked: is.get(key) }));
  };
  return [
    ...compare('follow-up', ({ followUps }) => new Map(followUps.map((row) => [row.key, row]))),
    ...compare('thread', ({ threads }) => new Map(threads.map((row) => [row.id, row]))),
    ...compare('stop', ({ stopped }) => Map.groupBy(stopped, subjectOf)),
    ...compare('advice', ({ advice }) => Map.groupBy(advice, subjectOf)),
    ...compare('next-change', ({ changesBySubject }) => changesBySubject),
  ];
}
