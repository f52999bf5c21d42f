/** The words of the Network screen, ready for translation. */

import type { KnownBy } from '../../../core/network/known.ts';
import { counted } from '../../words/due-words.ts';
import type { NumberName } from './numbers.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`);

/** "once", "twice", "3 times". */
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`);

const amount = (count: number): string => (count === 0 ? 'nothing' : times(count));

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const networkWords = {
  title: 'Network',
  lead: 'A hundred to two hundred people who know your background and your value are worth more than a thousand cards.',
  loading: 'Counting …',
  stale: 'Sundown does not answer. This is your network as last seen.',
  emptyTitle: 'Nobody is here yet',
  empty:
    'As soon as you have people and talks, this shows how your network stands: whom you know, who drifts away, whom you have not seen, and who gave more.',
  addPeople: 'Add people',
  numbers: 'How it stands',
  stopped: (count: number) =>
    `${people(count)} with whom contact is stopped ${count === 1 ? 'is' : 'are'} not counted.`,
  more: (count: number) => `Show ${String(count)} more`,
  close: 'Close this list',
} as const;

export const sizeWords = {
  title: 'Size',
  known: (count: number) => (count === 1 ? 'person known' : 'people known'),
  small: (from: number, until: number) =>
    `A network that holds has ${String(from)} to ${String(until)}. Below are people you have met and could get to know.`,
  fitting: (left: number) =>
    left === 0
      ? 'That is as many as one can know. For the next one, somebody leaves.'
      : `That is a network one can keep. There is room for ${String(left)} more; then, for each new one, somebody leaves.`,
  large: (kept: number, until: number, toLeave: number) =>
    `You keep ${String(kept)} of them in your circles, and ${String(until)} are as many as one can know. ${toLeave === 1 ? 'One' : String(toLeave)} should leave. Who?`,
  settled: (kept: number) =>
    `You keep ${String(kept)} of them in your circles. The others fade by themselves: after twelve months without a talk they no longer count.`,
  toKnow: 'Whom to get to know',
  scale: (known: number, from: number, until: number) =>
    `${String(known)} on a scale that fits from ${String(from)} to ${String(until)}`,
} as const;

export const leaveWords = {
  title: 'Who leaves?',
  lead: 'Those apart from you longest come first, and among them those with whom least went both ways. Nobody is lost: the card stays, and only stops asking to be kept in touch with.',
  newcomers: 'New in your circles',
  newcomer: (circle: string, day: string) => `${circle}, since ${day}`,
  forEach: 'For each of them, who leaves?',
  move: 'Move out of the circle',
  moveNamed: (name: string) => `Move out of the circle: ${name}`,
  moved: (name: string) => `${name} is out of your circles`,
  exchange: (gave: number, received: number) =>
    gave + received === 0 ? 'Nothing went to and fro' : `You gave ${amount(gave)}, you got ${amount(received)}`,
} as const;

const lacks: Readonly<Record<KnownBy, string>> = {
  background: 'their background',
  value: 'what they are strong in',
  talk: 'a talk in the last twelve months',
  recall: 'their name, which did not come to mind in Faces',
};

export const personWords = {
  lastTalk: (ago: string) => `last talk ${ago}`,
  noTalk: 'no talk yet',
  lacks: (parts: readonly KnownBy[]) => `Missing: ${joined(parts.map((part) => lacks[part]))}`,
  drift: (drift: number) => `${drift < 10 ? drift.toFixed(1) : String(Math.round(drift))} times your rhythm`,
  lastMeeting: (ago: string) => `last seen face to face ${ago}`,
  noMeeting: 'never seen face to face',
  plan: 'Plan a meeting',
  planNamed: (name: string) => `Plan a meeting with ${name}`,
  owing: (name: string, since: number, lastGave: string | undefined) =>
    since === 0
      ? `${name} has done more for you than you for them, though you gave last.`
      : lastGave === undefined
        ? `${name} has helped you ${times(since)}, and you have not given yet.`
        : `${name} has helped you ${times(since)} since you last gave, ${lastGave}.`,
  owingStep: 'Send something of use, with no ask.',
  giving: (name: string, gave: number, received: number) =>
    received === 0
      ? `You have helped ${name} ${times(gave)}, and they you not yet.`
      : `You have helped ${name} ${times(gave)}, and they you ${times(received)}.`,
  givingStep: 'That is generous. Let them help: ask for advice or for a name.',
} as const;

export const numberWords: Readonly<
  Record<NumberName, { readonly title: string; readonly meaning: string; readonly none: string }>
> = {
  known: {
    title: 'Known',
    meaning: 'Background and value on the card, and a talk in the last twelve months.',
    none: 'Nobody yet. Write down what somebody does and what they are strong in, and talk with them.',
  },
  'to-know': {
    title: 'To get to know',
    meaning: 'You have met them, but something is missing before you know each other.',
    none: 'Nobody: whomever you have met, you know.',
  },
  drifting: {
    title: 'Drifting',
    meaning: 'The last talk is longer ago than your rhythm with them.',
    none: 'Nobody drifts away.',
  },
  cold: {
    title: 'Cold',
    meaning: 'More than three times your rhythm without a talk. Renew before you ask.',
    none: 'Nobody has gone cold.',
  },
  unseen: {
    title: 'Not seen for a year',
    meaning: 'Inner and active circle, not met in person or by video for twelve months.',
    none: 'You have seen everybody of your inner and active circle within a year.',
  },
  owing: {
    title: 'They gave more',
    meaning: 'A referral or reference counts three, an introduction or an informational talk two, all else one.',
    none: 'You owe nobody.',
  },
  giving: {
    title: 'You gave more',
    meaning: 'The same sum the other way round.',
    none: 'Nobody owes you.',
  },
};

export const seenWords = (seen: number, unseen: number): string =>
  `${String(seen)} of ${counted(seen + unseen, 'person').replace('persons', 'people')} seen`;

export const networkFaults = {
  again: 'Try again',
  gone: {
    title: 'Sundown does not answer',
    what: 'Your network could not be fetched. Nothing was lost.',
    step: 'Start Sundown, or try again in a moment.',
  },
  broken: {
    title: 'Your network could not be shown',
    what: 'Something went wrong on our side. Nothing was lost.',
    step: 'Try again in a moment.',
  },
} as const;
