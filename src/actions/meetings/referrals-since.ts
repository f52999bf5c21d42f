/** To whom the people of a meeting sent the owner from its talk on, as long as one is asked about it. C3 */

import type { Meeting } from '../../core/facts/meeting.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { relations } from '../../store/derived/relations.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { View } from '../view.ts';

const askedForDays = 14;

/** Oldest first; none where nothing was logged yet. */
export async function referralsSince(
  { tx, almanac }: View,
  meeting: Meeting,
  touches: readonly Stored<Touch>[],
): Promise<readonly Stored<Referral>[]> {
  const [first] = touches;
  if (first === undefined) return [];
  const from = almanac.instant(first.fact.at);
  const until = almanac.plusDays(from, askedForDays);
  const people = [...meeting.people, ...touches.flatMap(({ fact }) => fact.people)];
  const referrals = await factsOf(tx, 'referral', await related(tx, relations.referralsFrom, people));
  return referrals
    .filter(({ fact: { at } }) => almanac.instant(at) >= from && almanac.instant(at) <= until)
    .toSorted((a, b) => almanac.instant(a.fact.at) - almanac.instant(b.fact.at));
}
