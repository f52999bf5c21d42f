/** "Met Ana Ruiz at the mixer, promised her the article by Friday": all that a line says, told at once. V1 F1 F4 */

import { randomUUIDv7 } from 'node:crypto';
import { toldFacts, type ToldFacts } from '../core/capture/told-facts.ts';
import type { Understanding } from '../core/capture/understanding.ts';
import { untoldOf } from '../core/capture/untold.ts';
import type { Intent } from '../core/facts/intent.ts';
import { Refusal } from '../contract/refusal.ts';
import { adviceOnAsking } from './ask-person.ts';
import { carryOut, type Turn } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { keepIntents, keepMeeting, keepOpportunity, keepReferral, keepTouch } from './telling/facts-told.ts';
import { keepOrganizations, keepPeople } from './telling/people-told.ts';
import { understood } from './understand-line.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/** One command, so that it is kept whole or not at all, and taken back in one. */
export async function tellLine(world: World, asked: Asked<'tellLine'>): Promise<Answer<'tellLine'>> {
  return carryOut(world, { sentence: 'tellLine', asked }, async (turn) => {
    const understanding = await readingOf(turn, asked);
    const facts = toldFacts(understanding, { now: saidAt(turn, asked), newId: randomUUIDv7 });
    requireTellable(understanding, facts);
    return { understanding, ...(await kept(turn, facts, asked.insist === true)) };
  });
}

/** The sender's clock may be a moment ahead of ours: nothing is said later than now. */
function saidAt({ almanac, now }: Turn, { saidAt: told }: Asked<'tellLine'>): string {
  return told === undefined || almanac.instant(told) > now ? almanac.instantText(now) : told;
}

/** As the owner corrected it; else the line as it is understood now. */
async function readingOf(turn: Turn, { line, saidAt, understanding }: Asked<'tellLine'>): Promise<Understanding> {
  if (understanding !== undefined) return understanding;
  const view = { tx: turn.tx, almanac: turn.almanac, now: turn.now, owner: await ownerOf(turn.tx) };
  return understood(view, { line, ...(saidAt !== undefined && { saidAt }) });
}

/** @throws {Refusal} `unclear-who`, `unclear-meeting`, `unclear-when` or `nothing-told` */
function requireTellable(read: Understanding, facts: ToldFacts): void {
  const untold = untoldOf(read, facts);
  if (untold === undefined) return;
  if (untold.what === 'who') {
    const { name, candidates = [] } = untold.person;
    throw new Refusal('unclear-who', { name, candidates });
  }
  if (untold.what === 'when') throw new Refusal('unclear-when', { words: untold.words });
  throw new Refusal(untold.what === 'meeting' ? 'unclear-meeting' : 'nothing-told', {});
}

/** New records come first, so that those after them can name them. */
async function kept(turn: Turn, facts: ToldFacts, insist: boolean): Promise<Omit<Answer<'tellLine'>, 'understanding'>> {
  const organizations = await keepOrganizations(turn, facts);
  const people = await keepPeople(turn, facts);
  const opportunity = await keepOpportunity(turn, facts);
  const touch = await keepTouch(turn, facts);
  const referral = await keepReferral(turn, facts);
  const meeting = await keepMeeting(turn, facts, insist);
  const intents = await keepIntents(turn, facts);
  const consequences = await turn.consequences();
  return {
    organizations: organizations.map(shown),
    people: people.map(shown),
    ...(opportunity !== undefined && { opportunity: shown(opportunity) }),
    ...(touch !== undefined && { touch: shown(touch) }),
    ...(referral !== undefined && { referral: shown(referral) }),
    ...(meeting !== undefined && { meeting: shown(meeting) }),
    intents: intents.map(shown),
    advice: await adviceOn(
      turn,
      intents.map(({ fact }) => fact),
    ),
    consequences,
  };
}

async function adviceOn(turn: Turn, intents: readonly Intent[]): Promise<Answer<'askPerson'>['advice']> {
  const advice = [];
  for (const intent of intents) advice.push(...(await adviceOnAsking(turn, intent)));
  return advice;
}
