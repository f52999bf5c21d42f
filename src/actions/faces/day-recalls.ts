import type { Almanac, Day } from '../../core/engine/almanac.ts';
import type { Recall } from '../../core/facts/recall.ts';
import type { DayRecall } from '../../core/faces/faces-of-day.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';

/** Answers with the owner's day on which each was given, the earliest first. */
export function dayRecalls(stored: readonly Stored<Recall>[], almanac: Almanac): readonly DayRecall[] {
  const timed = stored.map(({ fact }) => ({ fact, at: almanac.instant(fact.at) }));
  const inOrder = timed.toSorted((a, b) => a.at - b.at || (a.fact.id < b.fact.id ? -1 : 1));
  // The calendar is asked once a day and not once an answer, of which years bring many thousands.
  let on: Day = Number.NaN;
  let until = Number.NEGATIVE_INFINITY;
  return inOrder.map(({ fact: { person, asked, grade }, at }) => {
    if (at >= until) {
      on = almanac.dayOf(at);
      until = almanac.startOf(on + 1);
    }
    return { person, asked, grade, on };
  });
}
