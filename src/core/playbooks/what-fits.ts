/** Which words of the language make sense after each beginning: any other would never come, or nobody would be meant. */

import type { Beginning, Condition, MomentName, Series, Wait } from './playbook.ts';

export type BeginningFact = Beginning['fact'];

export interface Fitting {
  readonly moments: readonly MomentName[];
  readonly conditions: readonly Condition[];
  readonly series: readonly Series[];
  /** Whether there is a person to whom its steps go. */
  readonly person: boolean;
  /** Whether it may be about a position. */
  readonly position: boolean;
}

const words: readonly MomentName[] = ['reply', 'conversation'];
const verdicts: readonly MomentName[] = ['verdict', 'verdict-no'];
const position: readonly MomentName[] = ['interview', 'new-interview', 'settled'];
const known: readonly Condition[] = ['not-connected', 'no-postal-address'];
const contact: readonly Series[] = ['touches', 'meetings'];
const everyContact: readonly Series[] = [...contact, 'touches-about-opportunity'];

export const fittingByFact: Readonly<Record<BeginningFact, Fitting>> = {
  touch: {
    moments: [...words, ...verdicts, ...position, 'referral-noted'],
    conditions: ['no-addressee', 'lead', 'about-opportunity', 'no-summary', ...known, 'met-again'],
    series: everyContact,
    person: true,
    position: true,
  },
  promise: {
    moments: [...words, ...verdicts, ...position, 'referral-noted'],
    conditions: ['no-summary', ...known],
    series: everyContact,
    person: true,
    position: true,
  },
  intent: {
    moments: [...words, ...verdicts, 'research-noted', 'referral-noted'],
    conditions: known,
    series: contact,
    person: true,
    position: false,
  },
  referral: {
    moments: [...words, ...verdicts, 'referral-noted'],
    conditions: known,
    series: contact,
    person: true,
    position: false,
  },
  'informational-interview': {
    moments: [
      'scheduled',
      'meeting-starts',
      'meeting-cancelled',
      'talk',
      ...words,
      ...verdicts,
      ...position,
      'referral-noted',
    ],
    conditions: ['lead', 'about-opportunity', 'no-summary', ...known, 'met-again'],
    series: everyContact,
    person: true,
    position: true,
  },
  circle: { moments: words, conditions: known, series: contact, person: true, position: false },
  season: { moments: words, conditions: known, series: contact, person: true, position: false },
  acceptance: {
    moments: ['conversation', 'settled-elsewhere'],
    conditions: ['helper', 'key-helper', 'contact-elsewhere', ...known],
    series: contact,
    person: true,
    position: true,
  },
  group: {
    moments: ['two-members-met', 'three-meetings-attended', 'group-left'],
    conditions: ['local-chapter'],
    series: [],
    person: false,
    position: false,
  },
  'quiet-opportunity': {
    moments: ['reply', ...verdicts, ...position],
    conditions: [],
    series: [],
    person: false,
    position: true,
  },
};

/** Where in a playbook a wait stands. */
export type WaitPlace = 'opening' | 'due';

const byPerson: readonly Wait['unit'][] = ['cadence', 'circle'];

/** The waits that may stand there. */
export function waitsFitting(fact: BeginningFact, place: WaitPlace): readonly Wait['unit'][] {
  const always: readonly Wait['unit'][] =
    place === 'opening'
      ? ['business-days', 'days', 'window', 'date']
      : ['business-days', 'days', 'hours', 'sundown-next-day', 'date'];
  return [
    ...always,
    ...(fittingByFact[fact].person ? byPerson : []),
    ...(place === 'due' && fact === 'promise' ? (['promised-date'] as const) : []),
    ...(place === 'due' && fact === 'informational-interview' ? (['day-before-meeting'] as const) : []),
  ];
}
