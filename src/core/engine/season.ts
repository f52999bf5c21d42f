/** The season of cards: it begins once a year and leads to a new year, by which it is named. J11 */

import type { Beginning } from '../playbooks/playbook.ts';
import type { Almanac, Day, Instant } from './almanac.ts';
import { dateFrom } from './waits.ts';

export interface Season {
  readonly newYear: number;
  readonly began: Day;
  /** Whoever is placed in a circle later is written to next year. */
  readonly closes: Day;
  /** The next one begins. */
  readonly next: Day;
}

/** The season that began last, by a day. */
export function seasonAt(
  now: Instant,
  { from, joinedBy }: Extract<Beginning, { fact: 'season' }>,
  almanac: Almanac,
): Season {
  const next = dateFrom(almanac, almanac.dayOf(now) + 1, from);
  const newYear = Number(almanac.dateText(next).slice(0, 4));
  const began = almanac.day(`${newYear - 1}-${from}`);
  return { newYear, began, closes: dateFrom(almanac, began, joinedBy), next };
}
