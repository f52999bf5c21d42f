/** Almanacs that are kept from one question to the next, with the years and sunsets that they have worked out. */

import type { Almanac } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { almanacFor } from './almanac.ts';

/** Owners whose turn it was last; an institution has more, and theirs are made again. */
const mostKept = 50;

export function keptAlmanacs(): (owner: Owner) => Almanac {
  const kept = new Map<string, Almanac>();
  return (owner) => {
    const { timeZone, location, holidays, workweek } = owner;
    const key = JSON.stringify([timeZone, location, holidays, workweek]);
    const almanac = kept.get(key) ?? almanacFor(owner);
    kept.delete(key);
    kept.set(key, almanac);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return almanac;
  };
}
