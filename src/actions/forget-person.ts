/**
 * "Take her out of my notebook": removes a person and everything that is about them alone. What others have a part
 * in, or an opportunity or a group, stays without them.
 */

import type { Facts, KindName } from '../store/kinds/every-kind.ts';
import { blankCommandsNaming } from '../store/queries/blank-commands.ts';
import type { Stored } from '../store/queries/stored-facts.ts';
import { asLastSeen, carryOut, type Turn } from './command.ts';
import type { Consequences } from './consequences.ts';
import { tracesOf, type Traces } from './forgetting/traces.ts';
import {
  groupWithout,
  lookalikeWithout,
  meetingWithout,
  opportunityWithout,
  touchWithout,
} from './forgetting/without-person.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Counted = Answer<'forgetPerson'>['removed'];

export async function forgetPerson(world: World, asked: Asked<'forgetPerson'>): Promise<Answer<'forgetPerson'>> {
  return carryOut(world, { sentence: 'forgetPerson', asked }, async (turn) => {
    const { fact: person } = await asLastSeen(turn, 'person', asked);
    const traces = await tracesOf(turn.tx, person.id);
    const changed = await takeOut(turn, traces);
    const goes = ({ fact }: Stored<{ readonly id: string }>): boolean => traces.going.has(fact.id);
    const removed = await removeAll(turn, {
      decision: traces.decisions,
      touch: traces.touches.filter(goes).map(({ fact }) => fact),
      meeting: traces.meetings.filter(goes).map(({ fact }) => fact),
      referral: traces.referrals,
      intent: traces.intents,
      recall: traces.recalls,
      person: [person],
    });
    await blankCommandsNaming(turn.tx, { ...person, going: traces.going });
    return { removed, changed, consequences: withoutTrace(await turn.consequences(), traces) };
  });
}

/** The answer is remembered, so what was owed to the person is not told in it: that it is gone goes without saying. */
function withoutTrace(consequences: Consequences, { going }: Traces): Consequences {
  const speaksOfThem = ({ thread }: { readonly thread: string }): boolean =>
    thread.split('/').some((id) => going.has(id));
  return { ...consequences, withdrawn: consequences.withdrawn.filter((followUp) => !speaksOfThem(followUp)) };
}

async function takeOut(turn: Turn, traces: Traces): Promise<Counted> {
  const change = async <Kind extends 'touch' | 'meeting' | 'opportunity' | 'group' | 'person'>(
    kind: Kind,
    all: readonly Stored<Facts[Kind]>[],
    without: (fact: Facts[Kind], traces: Traces) => Facts[Kind],
  ): Promise<Counted> => {
    const staying = all.filter(({ fact }) => !traces.going.has(fact.id));
    for (const stored of staying) await turn.change(kind, stored, without(stored.fact, traces));
    return staying.length === 0 ? [] : [{ kind, count: staying.length }];
  };
  return [
    ...(await change('touch', traces.touches, touchWithout)),
    ...(await change('meeting', traces.meetings, meetingWithout)),
    ...(await change('opportunity', traces.opportunities, opportunityWithout)),
    ...(await change('group', traces.groups, groupWithout)),
    ...(await change('person', traces.lookalikes, lookalikeWithout)),
  ];
}

/** In an order in which nothing is removed that another still names. */
async function removeAll(
  turn: Turn,
  facts: { readonly [Kind in KindName]?: readonly Facts[Kind][] },
): Promise<Counted> {
  const removed: Counted[number][] = [];
  for (const [kind, some] of Object.entries(facts) as [KindName, readonly Facts[KindName][]][]) {
    if (some.length === 0) continue;
    await turn.remove(kind, ...some);
    removed.push({ kind, count: some.length });
  }
  return removed;
}
