/** How soon the owner thanks after an interview, an event or an informational talk. J1 J2 J5 C11 */

import type { Instant } from '../engine/almanac.ts';
import { rangOut } from '../engine/channel-fit.ts';
import { type Happened, type Ledger, touchesOn, touchesWith } from '../engine/ledger.ts';
import type { Channel } from '../facts/touch.ts';
import { type Share, shareOf } from './share.ts';

export const thankedOccasions = ['interview', 'event', 'informational'] as const;
export type ThankedOccasion = (typeof thankedOccasions)[number];

export interface Thanks {
  readonly occasion: ThankedOccasion;
  /** Talks whose time for thanks is over, or who were thanked. */
  readonly talks: number;
  /** Hours from the end of the talk to the first thanks, the middle one; null where nobody was thanked. */
  readonly medianHours: number | null;
  /** Thanked by the end of the time that the texts give: sundown of the next day, or 24 hours. */
  readonly inTime: Share;
  /** A handwritten note in the mail by sundown of the next day. */
  readonly posted: Share;
}

const byHand: ReadonlySet<Channel> = new Set(['note', 'letter', 'card']);
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** After this it is another matter. */
const longestDays = 30;

export function thanksAfter(ledger: Ledger): readonly Thanks[] {
  return thankedOccasions.map((occasion) => {
    const talks = touchesOn(ledger, [occasion]).filter(({ direction }) => direction === 'both');
    const told = talks.map((talk) => thanksFor(talk, occasion, ledger));
    const decided = told.filter(({ first, until }) => first !== undefined || until <= ledger.now);
    const waits = decided.flatMap(({ first, talk }) => (first === undefined ? [] : [first - talk.end]));
    return {
      occasion,
      talks: decided.length,
      medianHours: waits.length === 0 ? null : median(waits) / hourMs,
      inTime: shareOf(
        decided.filter(({ first, until }) => first !== undefined && first <= until).length,
        decided.length,
      ),
      posted: shareOf(
        decided.filter(({ note, sundown }) => note !== undefined && note <= sundown).length,
        decided.length,
      ),
    };
  });
}

interface ThanksFor {
  readonly talk: Happened;
  readonly until: Instant;
  readonly sundown: Instant;
  readonly first: Instant | undefined;
  readonly note: Instant | undefined;
}

/** What the owner sent to any of those who were there, before they spoke again. */
function thanksFor(talk: Happened, occasion: ThankedOccasion, ledger: Ledger): ThanksFor {
  const { almanac } = ledger;
  const sundown = almanac.sundown(almanac.dayOf(talk.end) + 1);
  const latest = almanac.plusDays(talk.end, longestDays);
  const sent = talk.touch.people.flatMap((person) =>
    touchesWith(ledger, person).filter(
      (touch) => touch !== talk && touch.at >= talk.end && touch.at <= latest && isThanks(touch),
    ),
  );
  return {
    talk,
    until: occasion === 'informational' ? talk.end + dayMs : sundown,
    sundown,
    first: earliest(sent),
    note: earliest(sent.filter(({ channel }) => byHand.has(channel))),
  };
}

/** A touch of the owner's that reached out, and was not itself the next interview. */
function isThanks(touch: Happened): boolean {
  const { channel, direction, occasion } = touch;
  if (channel === 'task' || channel === 'portal' || direction === 'in') return false;
  return occasion === undefined && !rangOut(touch);
}

function earliest(touches: readonly Happened[]): Instant | undefined {
  return touches.reduce<Instant | undefined>(
    (first, { at }) => (first === undefined || at < first ? at : first),
    undefined,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
