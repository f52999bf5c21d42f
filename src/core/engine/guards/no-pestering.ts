/** No pestering: two solicitations of the same person never fall less than three business days apart. */

import type { Day } from '../almanac.ts';
import type { Ledger } from '../ledger.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Run } from '../run.ts';
import type { Reckoned } from '../thread.ts';
import { windowOn } from '../window.ts';

const apartBusinessDays = 3;

/** Solicitations that would fall too close move on; those on the same day are served by one contact. */
export function withoutPestering(threads: readonly Reckoned[], ledger: Ledger): Reckoned[] {
  const moves = new Map<Occurrence, Occurrence>();
  for (const solicitations of solicitationsByPerson(threads).values()) {
    if (solicitations.some(({ occurrence }) => occurrence.ended === undefined)) space(solicitations, ledger, moves);
  }
  if (moves.size === 0) return [...threads];
  return threads.map((thread) =>
    thread.occurrences.some((one) => moves.has(one))
      ? { ...thread, occurrences: thread.occurrences.map((one) => moves.get(one) ?? one) }
      : thread,
  );
}

interface Solicitation {
  readonly thread: Reckoned;
  readonly occurrence: Occurrence;
}

function solicitationsByPerson(threads: readonly Reckoned[]): Map<string, Solicitation[]> {
  const byPerson = new Map<string, Solicitation[]>();
  for (const thread of threads) {
    for (const occurrence of thread.occurrences) {
      const { step, person, ended } = occurrence;
      if (step.solicits !== true || person === null || (ended !== undefined && ended.as !== 'done')) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [{ thread, occurrence }]);
      else own.push({ thread, occurrence });
    }
  }
  return byPerson;
}

/** Walks the pending ones by day: each joins the day before it, or keeps its distance from it and from what was done. */
function space(solicitations: readonly Solicitation[], ledger: Ledger, moves: Map<Occurrence, Occurrence>): void {
  const { almanac } = ledger;
  const doneDays = solicitations.flatMap(({ occurrence: { ended } }) =>
    ended === undefined ? [] : [almanac.dayOf(ended.at)],
  );
  const afterDone =
    doneDays.length === 0 ? -Infinity : almanac.plusBusinessDays(Math.max(...doneDays), apartBusinessDays);
  let last: Day = -Infinity;
  for (const { thread, occurrence } of pendingByDay(solicitations)) {
    let day = Math.max(occurrence.day, afterDone);
    if (day !== last && last !== -Infinity) day = Math.max(day, almanac.plusBusinessDays(last, apartBusinessDays));
    if (day !== occurrence.day) moves.set(occurrence, movedTo(day, occurrence, { run: thread.run, ledger }));
    last = day;
  }
}

function pendingByDay(solicitations: readonly Solicitation[]): Solicitation[] {
  return solicitations
    .filter(({ occurrence }) => occurrence.ended === undefined)
    .sort(
      ({ thread: a, occurrence: one }, { thread: b, occurrence: two }) =>
        one.day - two.day || one.opens - two.opens || (a.run.id < b.run.id ? -1 : 1),
    );
}

function movedTo(
  day: Day,
  occurrence: Occurrence,
  { run, ledger }: { readonly run: Run; readonly ledger: Ledger },
): Occurrence {
  const { step, person } = occurrence;
  const { opens, due } = windowOn({ step, run, ledger, person }, day);
  return { ...occurrence, day, opens, due: Math.max(occurrence.due, due) };
}
