/** The first card as it is written, and what it says to the server. */

import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { happeningOf } from '../../words/happenings.ts';
import type { HappeningId } from '../../words/happenings.ts';
import { instantIn } from '../../words/wall-time.ts';
import { daysAfter } from '../../follow-ups/days-after.ts';

/** What a first card may tell of; an application goes to a position, which has more to ask for. */
export const firstHappenings = [
  'event',
  'interview',
  'informational',
  'talked',
  'met',
  'wrote',
] as const satisfies readonly HappeningId[];

export type WhatHappened = (typeof firstHappenings)[number] | 'nothing';
export const whens = ['today', 'yesterday', 'earlier'] as const;
export type When = (typeof whens)[number];

export interface CardDraft {
  readonly name: string;
  readonly organization: Named | undefined;
  readonly email: string;
  readonly phone: string;
  readonly what: WhatHappened;
  readonly when: When;
  /** `YYYY-MM-DD`, where it was earlier. */
  readonly day: string;
  readonly summary: string;
}

export const emptyCard: CardDraft = {
  name: '',
  organization: undefined,
  email: '',
  phone: '',
  what: 'event',
  when: 'today',
  day: '',
  summary: '',
};

export interface Clock {
  /** As the server tells it. */
  readonly now: string;
  readonly today: string;
  readonly zone: string;
}

type NewPerson = NonNullable<Asked['logTouch']['newPeople']>[number];
type TouchTold = Omit<Asked['logTouch'], 'commandId' | 'id' | 'newPeople' | 'people'>;

export function personTold(id: string, draft: CardDraft, organization: string | undefined): NewPerson {
  const [email, phone] = [draft.email.trim(), draft.phone.trim()];
  return {
    id,
    name: draft.name.trim(),
    ...(email !== '' && { emails: [email] }),
    ...(phone !== '' && { phones: [phone] }),
    ...(organization !== undefined && { organization }),
  };
}

/** Undefined where nothing has happened yet. Of an earlier day noon is meant. */
export function touchTold({ what, when, day, summary }: CardDraft, clock: Clock): TouchTold | undefined {
  if (what === 'nothing') return undefined;
  const { channels, direction, occasion, outcome } = happeningOf(what);
  const date = when === 'yesterday' ? daysAfter(clock.today, -1) : when === 'earlier' && day !== '' ? day : clock.today;
  const at = date === clock.today ? clock.now : new Date(instantIn(clock.zone, `${date}T12:00`)).toISOString();
  return {
    at,
    channel: channels[0],
    direction,
    ...(occasion !== undefined && { occasion }),
    ...(outcome !== undefined && { outcome }),
    ...(summary.trim() !== '' && { summary: summary.trim() }),
  };
}
