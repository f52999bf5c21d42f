/** "What do I know of Ana?": a person's card, front and back. V1 */

import { stoppedAnswer, threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { keptAgenda } from '../store/derived/kept-agenda.ts';
import { balanceOf } from '../core/network/balance.ts';
import type { Exchange, Touch } from '../core/facts/touch.ts';
import { exchangesWith } from '../store/queries/exchanges-with.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { personHistory } from '../store/queries/person-history.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import { required } from './command.ts';
import { plainFollowUp } from './consequences.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

const mostThreads = 200;

export async function showPerson(world: World, { id }: Asked<'showPerson'>): Promise<Answer<'showPerson'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const person = await required({ tx }, 'person', id);
    const { touches, touchCount, meetings, referrals, opportunities, groups } = await personHistory(tx, id);
    const exchanges = await exchangesWith(tx, id);
    const { followUps, stopped } = await keptAgenda(tx, [`person:${id}`]);
    const { threads } = await threadsFound(tx, { person: id, limit: mostThreads, offset: 0 });
    const organizations = await namesOf(tx, 'organizations', [person.fact.organization]);
    const named = await namesOf(tx, 'people', [
      ...[...touches, ...meetings].flatMap(({ fact }) => fact.people),
      ...referrals.flatMap(({ fact }) => [fact.from, fact.to]),
      ...opportunities.flatMap(({ fact }) => fact.contacts ?? []),
    ]);
    const [organization] = entries(organizations);
    const [stop] = stopped;
    return {
      person: shown(person),
      ...(organization === undefined ? {} : { organization }),
      ...(stop === undefined ? {} : { stopped: stoppedAnswer(stop, almanac) }),
      followUps: [...followUps].sort((a, b) => a.due - b.due).map((one) => plainFollowUp(one, almanac)),
      threads: threads.map((thread) => threadAnswer(thread, almanac)),
      touches: touches.map(shown),
      touchCount,
      meetings: meetings.map(shown),
      referrals: referrals.map(shown),
      opportunities: opportunities.map(shown),
      groups: groups.map(({ fact: { id: group, name, members = [] } }) => {
        const { role, fit } = members.find((member) => member.person === id) ?? {};
        return { id: group, name, ...(role !== undefined && { role }), ...(fit !== undefined && { fit }) };
      }),
      ...exchangesIn(exchanges),
      balance: balanceOf(exchanges, referrals.filter(({ fact }) => fact.from === id).length),
      people: entries(named).filter((one) => one.id !== id),
    };
  });
}

function entries(names: ReadonlyMap<string, string>): { id: string; name: string }[] {
  return [...names].map(([id, name]) => ({ id, name }));
}

const mostExchanges = 200;

type Exchanged = Answer<'showPerson'>['gave'][number];

function exchangesIn(touches: readonly Touch[]): { readonly gave: Exchanged[]; readonly received: Exchanged[] } {
  const told = (list: (touch: Touch) => readonly Exchange[] | undefined): Exchanged[] =>
    touches
      .flatMap((touch) => (list(touch) ?? []).map(({ kind, what }) => ({ kind, what, touch: touch.id, at: touch.at })))
      .slice(0, mostExchanges);
  return { gave: told(({ gave }) => gave), received: told(({ received }) => received) };
}
