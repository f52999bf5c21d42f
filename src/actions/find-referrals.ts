/** "Whom do I still owe an answer?": referrals with the state of each loop; what is due first comes first. F1–F3 */

import type { Almanac } from '../core/engine/almanac.ts';
import { subjectOf } from '../core/engine/subject.ts';
import { firstTalks } from '../store/queries/first-talks.ts';
import { isOpen, type Loop, loopsOf } from './referrals/loops.ts';
import { peopleOfLoops, type PersonOfLoop } from './referrals/people-of-loops.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { groupsShown } from './today/groups-shown.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

export async function findReferrals(world: World, asked: Asked<'findReferrals'>): Promise<Answer<'findReferrals'>> {
  return viewOf(world, async (view) => {
    const { tx, almanac } = view;
    const { open, person, limit, offset } = asked;
    const concerned = (await loopsOf(tx)).filter(
      ({ referral: { fact } }) => person === undefined || fact.from === person || fact.to === person,
    );
    const found = concerned
      .filter((loop) => open === undefined || isOpen(loop) === (open === 'yes'))
      .toSorted((a, b) => dueOf(a) - dueOf(b) || since(b, almanac) - since(a, almanac));
    const page = found.slice(offset, offset + limit);
    const people = await peopleOfLoops(
      tx,
      page.flatMap(({ referral: { fact } }) => [fact.from, fact.to]),
    );
    const talks = await firstTalks(
      tx,
      page.map(({ referral }) => referral.fact.id),
    );
    return {
      total: found.length,
      openCount: concerned.filter(isOpen).length,
      items: page.map((loop) => loopShown(loop, { people, talks }, almanac)),
      groups: await groupsOf(view, page),
    };
  });
}

/** What owes nothing comes after what does. */
function dueOf({ followUps: [first] }: Loop): number {
  return first?.due ?? Number.MAX_SAFE_INTEGER;
}

function since({ referral }: Loop, almanac: Almanac): number {
  return almanac.instant(referral.fact.at);
}

interface Known {
  readonly people: ReadonlyMap<string, PersonOfLoop>;
  /** UTC text of the first talk with the one referred to, by referral. */
  readonly talks: ReadonlyMap<string, string>;
}

function loopShown(
  { referral, state, thread, followUps }: Loop,
  { people, talks }: Known,
  almanac: Almanac,
): Answer<'findReferrals'>['items'][number] {
  const { id, from, to } = referral.fact;
  const reachedAt = talks.get(id);
  const isTold = state === 'closed' || state === 'resting';
  return {
    referral: shown(referral),
    from: people.get(from) ?? { id: from, name: from },
    to: people.get(to) ?? { id: to, name: to },
    state,
    atRisk: followUps.some(({ atRisk }) => atRisk === true),
    ...(reachedAt !== undefined && { reachedAt: almanac.instantText(Date.parse(reachedAt)) }),
    ...(isTold && thread !== undefined && { toldAt: almanac.instantText(thread.since) }),
    followUps: followUps.map(({ key }) => key),
  };
}

async function groupsOf(view: View, page: readonly Loop[]): Promise<Answer<'findReferrals'>['groups']> {
  const followUps = page.flatMap((loop) => loop.followUps);
  const subjects = [...new Set(followUps.map(subjectOf))];
  return groupsShown(
    view,
    subjects.map((subject) => ({ subject, section: 'today' })),
    followUps,
  );
}
