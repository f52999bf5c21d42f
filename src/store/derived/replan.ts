/** Works out again what follows from the facts, for as few subjects as will do, and keeps it. */

import { sql } from 'kysely';
import { agendaOf } from '../../core/engine/agenda.ts';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import { notebookSubject } from '../../core/engine/change-clock.ts';
import type { Agenda, FollowUp, Thread } from '../../core/engine/follow-up.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { subjectOf } from '../../core/engine/subject.ts';
import { notebookOwner } from '../queries/notebook-owner.ts';
import { wholeNotebook } from '../queries/whole-notebook.ts';
import { type Reading, withoutPictures, type Writing } from '../store.ts';
import { affectedSubjects, dueSubjects } from './affected-subjects.ts';
import { keepAgenda } from './keep-agenda.ts';
import { keptAgenda, type Consequence, type Subjects } from './kept-agenda.ts';
import { unansweredAt } from './next-people.ts';
import { notebookSlice } from './notebook-slice.ts';
import { keepPlannedAt } from './planned-at.ts';
import type { Touched } from './trace.ts';

/** When, and by whose clock and calendar. */
export interface Moment {
  readonly almanac: Almanac;
  readonly now: Instant;
}

export interface Replanned {
  /** What was owed by the subjects that were planned again. */
  readonly before: readonly FollowUp[];
  /** What they owe now, and what has ended. */
  readonly after: readonly FollowUp[];
}

/** What changed since it was planned last. */
export interface Moved {
  readonly touched: readonly Touched[];
  /** Organizations with somebody new of whom nothing is owed. */
  readonly newcomersAt?: ReadonlySet<string>;
}

/** Facts by the hundred come from an import, which reaches about everybody. */
const manyFacts = 400;

/** After some facts came, went or changed (then as they were and as they are). */
export async function replan(
  tx: Writing,
  moment: Moment,
  { touched, newcomersAt = new Set() }: Moved,
): Promise<Replanned> {
  const subjects = touched.length > manyFacts ? 'all' : await affectedSubjects(tx, touched, moment.now);
  if (subjects === 'all') return planAgain(tx, moment, 'all');
  const beside = (await unansweredAt(tx, newcomersAt)).map((id) => `person:${id}`);
  return planAgain(tx, moment, await orAll(tx, [...new Set([...subjects, ...beside])]));
}

/** After the owner's settings changed, or many facts at once. */
export async function replanAll(tx: Writing, moment: Moment): Promise<Replanned> {
  return planAgain(tx, moment, 'all');
}

/** Brings up to date what time alone has changed. Says whether anything had to be. */
export async function replanDue(tx: Writing, moment: Moment): Promise<boolean> {
  const due = await dueSubjects(tx, moment.now);
  if (due.length === 0) return false;
  await planAgain(tx, moment, await orAll(tx, due));
  return true;
}

/** Below this it does not matter. */
const fewSubjects = 100;

/** Some subjects, or all where these are a third of them: then it is quicker to read the notebook through. */
async function orAll(tx: Reading, subjects: Subjects): Promise<Subjects> {
  if (subjects === 'all' || subjects.length <= fewSubjects) return subjects;
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from derived_subjects where notebook = ${tx.notebook}
  `.execute(tx.db);
  return subjects.length * 3 > (rows[0]?.count ?? 0) ? 'all' : subjects;
}

/** Plans subjects, then the opportunities about which a thread of theirs has changed. */
async function planAgain(tx: Writing, moment: Moment, subjects: Subjects): Promise<Replanned> {
  const { before, after } = await planOnce(tx, moment, subjects);
  const moved =
    subjects === 'all' ? [] : opportunitiesMoved(before, after).filter((subject) => !subjects.includes(subject));
  if (moved.length === 0) return { before: before.followUps, after: after.followUps };
  const more = await planAgain(tx, moment, moved);
  return { before: [...before.followUps, ...more.before], after: [...after.followUps, ...more.after] };
}

async function planOnce(tx: Writing, { almanac, now }: Moment, subjects: Subjects) {
  const before = await keptAgenda(tx, subjects);
  const agenda = await reckoned(tx, { almanac, now }, subjects);
  const after = subjects === 'all' ? agenda : onlyOf(agenda, subjects, before);
  await keepAgenda(tx, before, { ...after, followUps: after.followUps.filter(isOwed) });
  await keepPlannedAt(tx, subjects, now);
  return { before, after };
}

/** What follows from the facts for some subjects, with what has ended; rows of others may be among them, and incomplete. */
export async function reckoned(tx: Reading, { almanac, now }: Moment, subjects: Subjects): Promise<Agenda> {
  return agendaOf(await factsFor(tx, subjects, now), almanac, { now, all: true });
}

/** The subjects of opportunities about which a thread came, went, or stands otherwise than before. */
function opportunitiesMoved(before: Consequence, after: Consequence): readonly string[] {
  const standing = ({ state, since, about }: Thread): string => `${state} ${since} ${about.opportunity}`;
  const was = new Map(before.threads.map((thread) => [thread.id, thread]));
  const is = new Map(after.threads.map((thread) => [thread.id, thread]));
  const moved = [...was.keys(), ...is.keys()].flatMap((id) => {
    const threads = [was.get(id), is.get(id)].filter((thread) => thread !== undefined);
    return threads.length === 2 && new Set(threads.map(standing)).size === 1 ? [] : threads;
  });
  return [
    ...new Set(
      moved.flatMap(({ about }) => (about.opportunity === undefined ? [] : [`opportunity:${about.opportunity}`])),
    ),
  ];
}

async function factsFor(tx: Reading, subjects: Subjects, now: Instant): Promise<Notebook> {
  const stored = await notebookOwner(tx);
  const notebook =
    subjects === 'all'
      ? await wholeNotebook(withoutPictures(tx))
      : stored && (await notebookSlice(tx, subjects, { owner: stored.fact, now }));
  if (!notebook) throw new Error(`There is no notebook ${tx.notebook} to plan.`);
  return notebook;
}

export function isOwed({ endedAt }: FollowUp): boolean {
  return endedAt === undefined;
}

/** The rows of some subjects. When the notebook as a whole changes is told by the whole only, so that stays. */
function onlyOf(agenda: Agenda, subjects: readonly string[], before: Consequence): Consequence {
  const wanted = new Set(subjects);
  const isWanted = (row: Parameters<typeof subjectOf>[0]): boolean => wanted.has(subjectOf(row));
  const changes = [...agenda.changesBySubject].filter(
    ([subject]) => wanted.has(subject) && subject !== notebookSubject,
  );
  const notebookChangesAt = before.changesBySubject.get(notebookSubject);
  return {
    followUps: agenda.followUps.filter(isWanted),
    threads: agenda.threads.filter(isWanted),
    stopped: agenda.stopped.filter(isWanted),
    advice: agenda.advice.filter(isWanted),
    changesBySubject: new Map(
      notebookChangesAt === undefined ? changes : [...changes, [notebookSubject, notebookChangesAt]],
    ),
  };
}
