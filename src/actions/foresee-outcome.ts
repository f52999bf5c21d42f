/** "What follows if I take the job?": settles in a transaction that is taken back, so that it is told exactly. F5 T4 */

import { Refusal } from '../contract/refusal.ts';
import type { FollowUp } from '../core/engine/follow-up.ts';
import { stepTitle } from '../core/playbooks/step-title.ts';
import { type Moment, isOwed, replan, replanDue } from '../store/derived/replan.ts';
import { changeFact } from '../store/queries/change-fact.ts';
import { namesOf } from '../store/queries/names-of.ts';
import type { Reading, Writing } from '../store/store.ts';
import { required } from './command.ts';
import { consequencesOf } from './consequences.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { namesIn } from './today/names.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/** Thrown, so that the transaction leaves no trace. */
class Foreseen extends Error {
  readonly answer: Answer<'foreseeOutcome'>;

  constructor(answer: Answer<'foreseeOutcome'>) {
    super('Foreseen, and taken back.');
    this.answer = answer;
  }
}

export async function foreseeOutcome(
  { store, notebook, almanacFor, now }: World,
  asked: Asked<'foreseeOutcome'>,
): Promise<Answer<'foreseeOutcome'>> {
  try {
    return await store.transaction(notebook, async (tx) => {
      const moment = { almanac: almanacFor(await ownerOf(tx)), now };
      await replanDue(tx, moment);
      throw new Foreseen(await whatFollows(tx, moment, asked));
    });
  } catch (foreseen) {
    if (foreseen instanceof Foreseen) return foreseen.answer;
    throw foreseen;
  }
}

async function whatFollows(
  tx: Writing,
  moment: Moment,
  { id, verdict, at }: Asked<'foreseeOutcome'>,
): Promise<Answer<'foreseeOutcome'>> {
  const { fact } = await required({ tx }, 'opportunity', id);
  if (fact.outcome !== undefined) {
    throw new Refusal('already-settled', { opportunity: id, verdict: fact.outcome.verdict });
  }
  const settled = { ...fact, outcome: { verdict, at: happenedAt(moment, at) } };
  await changeFact(tx, 'opportunity', settled);
  const { before, after } = await replan(tx, moment, {
    touched: [
      { kind: 'opportunity', fact },
      { kind: 'opportunity', fact: settled },
    ],
  });
  const { created, withdrawn, met } = consequencesOf({ before, after }, moment.almanac);
  const told = await spelling(tx, [...before, ...after.filter(isOwed)]);
  return { created: created.flatMap(told), withdrawn: [...withdrawn, ...met].flatMap(told) };
}

type Told = Answer<'foreseeOutcome'>['created'][number];

async function spelling(tx: Reading, followUps: readonly FollowUp[]): Promise<(followUp: Told['followUp']) => Told[]> {
  const names = await namesIn(tx, followUps);
  const people = await namesOf(
    tx,
    'people',
    followUps.map(({ person }) => person ?? undefined),
  );
  const byKey = new Map(followUps.map((followUp) => [followUp.key, followUp]));
  return (followUp) => {
    const known = byKey.get(followUp.key);
    if (known === undefined) return [];
    const personName = people.get(followUp.person ?? '');
    const title = stepTitle(known, names(known));
    return [{ followUp, title, ...(personName !== undefined && { personName }) }];
  };
}
