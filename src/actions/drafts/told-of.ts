/** Reads from the store what the words of a follow-up may speak of. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Told } from '../../core/scripts/fields-of.ts';
import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import { momentText } from '../../store/kinds/codec.ts';
import { groupsFound } from '../../store/queries/groups-found.ts';
import { lastAccepted } from '../../store/queries/last-accepted.ts';
import { lastTouchesWith } from '../../store/queries/last-touches-with.ts';
import { meetingsFound } from '../../store/queries/meetings-found.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { related } from '../../store/queries/related.ts';
import { everyFact, factOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';
import type { View } from '../view.ts';

/** Enough to tell what was said and given; the rest is history. */
const mostTouches = 60;
const mostGroups = 20;

export async function toldOf(
  { tx, owner, now }: View,
  followUp: Pick<FollowUp, 'thread' | 'person' | 'about'>,
): Promise<Told> {
  const { thread, person: personId, about } = followUp;
  const person = await fact(tx, 'person', personId ?? undefined);
  const accepted = await lastAccepted(tx);
  const { items: joined } = await groupsFound(tx, { joined: 'yes', limit: mostGroups, offset: 0 });
  return {
    thread,
    owner,
    person,
    organization: await fact(tx, 'organization', person?.organization ?? about.organization),
    opportunity: await withOrganization(tx, await fact(tx, 'opportunity', about.opportunity)),
    referral: await referralTold(tx, about.referral),
    group: await fact(tx, 'group', about.group),
    meeting: personId === null ? undefined : await nextMeeting(tx, personId, momentText(now)),
    touches: personId === null ? [] : await lastTouchesWith(tx, personId, mostTouches),
    ledTo: personId === null ? [] : await ledTo(tx, personId),
    news: {
      joined: joined.map((stored) => stored.fact),
      searches: (await everyFact(tx, 'search')).map((stored) => stored.fact),
      accepted: await withOrganization(tx, accepted),
    },
  };
}

async function fact<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  id: string | undefined,
): Promise<Facts[Kind] | undefined> {
  return id === undefined ? undefined : (await factOf(tx, kind, id))?.fact;
}

async function withOrganization(tx: Reading, opportunity: Opportunity | undefined): Promise<Told['opportunity']> {
  if (opportunity === undefined) return undefined;
  const names = await namesOf(tx, 'organizations', [opportunity.organization]);
  return { fact: opportunity, organizationName: names.get(opportunity.organization ?? '') };
}

async function referralTold(tx: Reading, id: string | undefined): Promise<Told['referral']> {
  const referral = await fact(tx, 'referral', id);
  if (referral === undefined) return undefined;
  const names = await namesOf(tx, 'people', [referral.from, referral.to]);
  return { fact: referral, fromName: names.get(referral.from) ?? '', toName: names.get(referral.to) ?? '' };
}

async function nextMeeting(tx: Reading, person: string, now: string): Promise<Told['meeting']> {
  const { items } = await meetingsFound(tx, { person, from: now, limit: 1, offset: 0 });
  return items[0]?.fact;
}

async function ledTo(tx: Reading, person: string): Promise<readonly string[]> {
  const ids = await related(tx, { in: 'referrals', from: 'from_id', to: 'to_id' }, [person]);
  return [...(await namesOf(tx, 'people', ids)).values()];
}
