/** What a line tells beside its people, each kept as its own sentence would keep it. Undefined where it was not told. */

import { randomUUIDv7 } from 'node:crypto';
import type { ToldFacts } from '../../core/capture/told-facts.ts';
import type { Intent } from '../../core/facts/intent.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import { requireAskable } from '../ask-person.ts';
import { required, type Turn } from '../command.ts';
import { happenedAt } from '../happened-at.ts';
import { requireShort } from '../meetings/require-short.ts';
import { requireThere } from '../references.ts';
import { requireLoggable } from '../touch-checks.ts';

export async function keepOpportunity(
  turn: Turn,
  { opportunity }: ToldFacts,
): Promise<Stored<Opportunity> | undefined> {
  if (opportunity === undefined) return undefined;
  happenedAt(turn, opportunity.openedAt);
  await requireThere(turn, { organization: [opportunity.organization] });
  await turn.add('opportunity', opportunity);
  return { fact: opportunity, version: 1 };
}

export async function keepTouch(turn: Turn, { touch: told }: ToldFacts): Promise<Stored<Touch> | undefined> {
  if (told === undefined) return undefined;
  const touch: Touch = { ...told, id: randomUUIDv7() };
  await requireLoggable(turn, touch);
  await turn.add('touch', touch);
  return { fact: touch, version: 1 };
}

/** "Ana sent me to Bo": both now expect a call. F1 */
export async function keepReferral(turn: Turn, { referral: told }: ToldFacts): Promise<Stored<Referral> | undefined> {
  if (told === undefined) return undefined;
  const referral: Referral = { ...told, id: randomUUIDv7(), at: happenedAt(turn, told.at) };
  await requireThere(turn, { person: [referral.from, referral.to] });
  await turn.add('referral', referral);
  return { fact: referral, version: 1 };
}

/** @param insist on one longer than 30 minutes (C9) */
export async function keepMeeting(
  turn: Turn,
  { meeting: told }: ToldFacts,
  insist: boolean,
): Promise<Stored<Meeting> | undefined> {
  if (told === undefined) return undefined;
  const meeting: Meeting = { ...told, id: randomUUIDv7(), scheduledAt: turn.almanac.instantText(turn.now) };
  await requireThere(turn, { person: meeting.people, opportunity: [meeting.opportunity] });
  if (!insist) requireShort(turn.almanac, meeting);
  await turn.add('meeting', meeting);
  return { fact: meeting, version: 1 };
}

/** What the owner means to ask: of each who is named. C2 V10 */
export async function keepIntents(turn: Turn, { intents }: ToldFacts): Promise<readonly Stored<Intent>[]> {
  const kept: Stored<Intent>[] = [];
  for (const told of intents) {
    const intent: Intent = { ...told, id: randomUUIDv7(), at: turn.almanac.instantText(turn.now) };
    await required(turn, 'person', intent.person);
    await requireAskable(turn, intent);
    await turn.add('intent', intent);
    kept.push({ fact: intent, version: 1 });
  }
  return kept;
}
