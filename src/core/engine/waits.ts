/** The day on which a wait ends. playbooks.md, "Time" */

import type { Person } from '../facts/person.ts';
import type { Step, Wait } from '../playbooks/playbook.ts';
import type { Almanac, Day, Instant } from './almanac.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

/** What a wait is reckoned with: the step, its run, and the person whose clock counts for a call. */
export interface Reckoning {
  readonly step: Step;
  readonly run: Run;
  readonly ledger: Ledger;
  /** To whom the step goes. */
  readonly person: string | null;
}

/** The day on which a wait ends that began with `base`; undefined where there is none for this person. */
export function dayAfter(wait: Wait, reckoning: Reckoning, base: Instant): Day | undefined {
  const { almanac, notebook } = reckoning.ledger;
  const from = almanac.dayOf(base);
  switch (wait.unit) {
    case 'business-days':
      return almanac.plusBusinessDays(from, wait.count);
    case 'days':
      return wait.business === true ? onBusinessDay(almanac, from + wait.count) : from + wait.count;
    case 'cadence': {
      const person = personOf(reckoning);
      if (person?.circle === undefined) return undefined;
      return from + (person.cadenceDays ?? notebook.owner.cadence[person.circle]);
    }
    case 'circle': {
      const count = wait.days[personOf(reckoning)?.circle ?? 'wide'];
      return count === undefined ? undefined : from + count;
    }
    case 'date':
      return dateFrom(almanac, from, wait.on);
    case 'window':
    case 'hours':
    case 'sundown-next-day':
    case 'promised-date':
    case 'day-before-meeting':
      return from;
  }
}

/** The first date of that month and day on or after a day. */
export function dateFrom(almanac: Almanac, from: Day, on: string): Day {
  const year = Number(almanac.dateText(from).slice(0, 4));
  const thisYear = almanac.day(`${year}-${on}`);
  return thisYear >= from ? thisYear : almanac.day(`${year + 1}-${on}`);
}

/** The day itself, else the next business day. */
export function onBusinessDay(almanac: Almanac, day: Day): Day {
  return almanac.isBusinessDay(day) ? day : almanac.plusBusinessDays(day, 1);
}

/** Whom a step goes to, by whose circle or clock it is reckoned. */
export function personOf({ ledger, person }: Reckoning): Person | undefined {
  return person === null ? undefined : ledger.people.get(person);
}
