import type { Almanac } from '../../core/engine/almanac.ts';
import type { Recall } from '../../core/facts/recall.ts';
import type { DayRecall } from '../../core/faces/faces-of-day.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';

/** Answers with the owner's day on which each was given, the earliest first. */
export function dayRecalls(stored: readonly Stored<Recall>[], almanac: Almanac): readonly DayRecall[] {
  return stored
    .map(({ fact: { person, asked, grade, at, id } }) => ({ person, asked, grade, id, at: almanac.instant(at) }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ person, asked, grade, at }) => ({ person, asked, grade, on: almanac.dayOf(at) }));
}
