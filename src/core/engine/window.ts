/** When a step opens and is due, reckoned from what it waits for. */

import type { Wait } from '../playbooks/playbook.ts';
import type { Almanac, Day, Instant } from './almanac.ts';
import { isTelephone } from './channel-fit.ts';
import { dayAfter, onBusinessDay, personOf, type Reckoning } from './waits.ts';

const second = 1000;

export interface Window {
  readonly opens: Instant;
  readonly due: Instant;
  /** The owner's day on which it opens. */
  readonly day: Day;
}

/** The last second of a day. */
export function endOf(almanac: Almanac, day: Day): Instant {
  return almanac.startOf(day + 1) - second;
}

/** The first second after `due`: a step is overdue, or lapsed, once its second has passed. */
export function secondAfter(instant: Instant): Instant {
  return instant + second;
}

/** The window whose wait begins with `base`; undefined where the step never comes up for this person. */
export function windowOf(reckoning: Reckoning, base: Instant, wait: Wait | undefined): Window | undefined {
  if (wait === undefined) return windowAtOnce(reckoning, base);
  if (wait.unit === 'window') return windowOfDays(reckoning, base, wait);
  const day = dayAfter(wait, reckoning, base);
  return day === undefined ? undefined : closed(reckoning, base, { day, opens: startOn(reckoning, day) });
}

/** The window that opens at once, and for a call at once in business hours. */
export function windowAtOnce(reckoning: Reckoning, base: Instant): Window {
  return closed(reckoning, base, atOnce(reckoning, base));
}

/** The same window, or where it would have opened before an instant, one that opens then. */
export function notBefore(reckoning: Reckoning, window: Window, at: Instant): Window {
  if (window.opens >= at) return window;
  return closed(reckoning, at, { day: reckoning.ledger.almanac.dayOf(at), opens: at });
}

/** The window of a whole chosen day: midnight to midnight, for a call business hours. */
export function windowOn(reckoning: Reckoning, day: Day): Window {
  return { day, opens: startOn(reckoning, day), due: endOn(reckoning, day) };
}

type Opened = Pick<Window, 'day' | 'opens'>;

function closed(reckoning: Reckoning, base: Instant, opened: Opened): Window {
  const { day, opens } = opened;
  const due = dueOf(reckoning, base, opened);
  return { day, opens, due: due < opens ? endOn(reckoning, day) : due };
}

function dueOf(reckoning: Reckoning, base: Instant, { day, opens }: Opened): Instant {
  const { due } = reckoning.step;
  if (due === undefined) return endOn(reckoning, day);
  return dueBy(due.wait, reckoning, due.from === 'opening' ? opens : base);
}

function dueBy(wait: Wait, reckoning: Reckoning, from: Instant): Instant {
  const { almanac } = reckoning.ledger;
  switch (wait.unit) {
    case 'hours':
      return from + wait.count * 3_600_000;
    case 'sundown-next-day':
      return almanac.sundown(almanac.dayOf(from) + 1);
    case 'promised-date': {
      const by = reckoning.run.promised?.by;
      return by === undefined ? dueBy(wait.else, reckoning, from) : endOf(almanac, almanac.day(by));
    }
    case 'day-before-meeting': {
      const { meeting } = reckoning.run;
      return meeting === undefined ? from : endOf(almanac, almanac.dayOf(almanac.instant(meeting.starts)) - 1);
    }
    default: {
      const day = dayAfter(wait, reckoning, from);
      return endOn(reckoning, day ?? almanac.dayOf(from));
    }
  }
}

/** At once, and for a call the instant itself if it falls into business hours, else the next opening. */
function atOnce(reckoning: Reckoning, base: Instant): Opened {
  const { almanac } = reckoning.ledger;
  const today = almanac.dayOf(base);
  if (!isTelephone(reckoning.step)) return { day: today, opens: base };
  // Where the clocks are behind the owner's, yesterday may still be at work.
  let day = almanac.plusBusinessDays(today - 2, 1);
  while (base >= endOn(reckoning, day)) day = almanac.plusBusinessDays(day, 1);
  return { day, opens: Math.max(base, startOn(reckoning, day)) };
}

function windowOfDays(
  reckoning: Reckoning,
  base: Instant,
  wait: { readonly from: number; readonly to: number },
): Window {
  const { almanac } = reckoning.ledger;
  const from = almanac.dayOf(base);
  const first = onBusinessDay(almanac, from + wait.from);
  let last = Math.max(first, from + wait.to);
  while (!almanac.isBusinessDay(last)) last -= 1;
  return { day: first, opens: startOn(reckoning, first), due: endOn(reckoning, last) };
}

function startOn(reckoning: Reckoning, day: Day): Instant {
  const { almanac, notebook } = reckoning.ledger;
  if (!isTelephone(reckoning.step)) return almanac.startOf(day);
  return almanac.clockAt(day, notebook.owner.businessHours.from, personOf(reckoning)?.timeZone);
}

function endOn(reckoning: Reckoning, day: Day): Instant {
  const { almanac, notebook } = reckoning.ledger;
  if (!isTelephone(reckoning.step)) return endOf(almanac, day);
  return almanac.clockAt(day, notebook.owner.businessHours.to, personOf(reckoning)?.timeZone);
}
