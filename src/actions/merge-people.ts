/** "These two cards are one person": one of them stays, with all that happened with both. V1 */

import { Refusal } from '../contract/refusal.ts';
import { mergedPerson } from '../core/facts/merged-person.ts';
import type { Person } from '../core/facts/person.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import type { Facts } from '../store/kinds/every-kind.ts';
import type { Stored } from '../store/queries/stored-facts.ts';
import { asLastSeen, carryOut, required, type Turn } from './command.ts';
import { factsNaming, type FactsNaming, type NamingKind } from './merging/facts-naming.ts';
import { type Move, moved } from './merging/moved.ts';
import { referralsBetween, requireTwo } from './merging/two-people.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function mergePeople(world: World, asked: Asked<'mergePeople'>): Promise<Answer<'mergePeople'>> {
  return carryOut(world, { sentence: 'mergePeople', asked }, async (turn) => {
    requireTwo(asked.id, asked.other.id);
    const kept = await asLastSeen(turn, 'person', asked);
    const other = await asLastSeen(turn, 'person', asked.other);
    const naming = await factsNaming(turn.tx, other.fact.id);
    const referrals = referralsBetween(naming.referral, kept.fact.id, other.fact.id);
    if (referrals.length > 0) throw new Refusal('referred-to-each-other', { referrals });
    const merged = fitting(mergedPerson(kept.fact, other.fact, asked.choices ?? {}), other.fact);
    const counts = await moveAll(turn, naming, { from: other.fact.id, to: kept.fact.id });
    const before = await required(turn, 'person', kept.fact.id);
    const person = await turn.change('person', before, merged);
    await turn.remove('person', other.fact);
    return { person: shown(person), moved: counts, consequences: await turn.consequences() };
  });
}

/** @throws {Refusal} `does-not-fit` where both together hold more than a card has room for */
function fitting(merged: Person, other: Person): Person {
  const addedAt = Date.parse(merged.addedAt) <= Date.parse(other.addedAt) ? merged.addedAt : other.addedAt;
  const checked = personSchema.safeParse({ ...merged, addedAt });
  if (checked.success) return checked.data;
  const reason = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Refusal('does-not-fit', { kind: 'person', id: merged.id, reason });
}

type Counts = Answer<'mergePeople'>['moved'];

async function moveAll(turn: Turn, naming: FactsNaming, move: Move): Promise<Counts> {
  const change = async <Kind extends Exclude<NamingKind, 'decision'>>(kind: Kind): Promise<Counts> => {
    const all: readonly Stored<Facts[Kind]>[] = naming[kind];
    for (const before of all) await turn.change(kind, before, moved[kind](before.fact, move));
    return all.length === 0 || kind === 'person' ? [] : [{ kind, count: all.length }];
  };
  const counts = [
    ...(await change('touch')),
    ...(await change('meeting')),
    ...(await change('referral')),
    ...(await change('intent')),
    ...(await change('recall')),
    ...(await change('opportunity')),
    ...(await change('group')),
    ...(await change('person')),
  ];
  const decisions = naming.decision.map(({ fact }) => fact);
  if (decisions.length === 0) return counts;
  await turn.remove('decision', ...decisions);
  await turn.add('decision', ...decisions.map((decision) => moved.decision(decision, move)));
  return [...counts, { kind: 'decision', count: decisions.length }];
}
