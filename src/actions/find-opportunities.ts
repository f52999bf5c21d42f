/** "What is open?": positions by stage, organization, contact or outcome, and how each of them stands. T11 */

import { namesOf } from '../store/queries/names-of.ts';
import { opportunitiesFound } from '../store/queries/opportunities-found.ts';
import { standingOf } from '../store/queries/standing-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { followUpShown } from './today/follow-up-shown.ts';
import { playbooksById } from './playbooks/playbooks-by-id.ts';
import { namesIn } from './today/names.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

type Next = NonNullable<Answer<'findOpportunities'>['items'][number]['next']>;

export async function findOpportunities(
  world: World,
  asked: Asked<'findOpportunities'>,
): Promise<Answer<'findOpportunities'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const { total, items } = await opportunitiesFound(tx, asked);
    const facts = items.map(({ fact }) => fact);
    const organizations = await namesOf(
      tx,
      'organizations',
      facts.map(({ organization }) => organization),
    );
    const people = await namesOf(
      tx,
      'people',
      facts.map(({ contacts }) => contacts?.[0]),
    );
    const standing = await standingOf(
      tx,
      facts.map(({ id }) => id),
    );
    const names = await namesIn(
      tx,
      facts.flatMap(({ id }) => standing(id).next ?? []),
    );
    const playbooks = await playbooksById(tx);
    return {
      total,
      items: items.map((stored) => {
        const { id, organization = '', contacts: [askFor = ''] = [], openedAt } = stored.fact;
        const { next, parkedSince, lastTouchAt } = standing(id);
        const organizationName = organizations.get(organization);
        const personName = people.get(askFor);
        return {
          ...shown(stored),
          ...(organizationName !== undefined && { organizationName }),
          ...(personName !== undefined && { askFor: { id: askFor, name: personName } }),
          ...(next !== undefined && { next: nextOf(followUpShown(next, names(next), { almanac, playbooks })) }),
          ...(parkedSince !== undefined && { parkedSince: almanac.instantText(parkedSince) }),
          quietSince: almanac.instantText(Math.max(almanac.instant(openedAt), lastTouchAt ?? 0)),
        };
      }),
    };
  });
}

function nextOf({ key, title, opens, due, dueBySundown, state, atRisk }: Next): Next {
  return { key, title, opens, due, dueBySundown, state, atRisk };
}
