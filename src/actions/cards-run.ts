/** "Who gets a card this year?": everybody in a circle, with their address and whether the card is on its way. J11 */

import { circles } from '../core/facts/owner.ts';
import { newYearCard } from '../core/playbooks/new-year-card.ts';
import { cardsSent } from '../store/queries/cards-sent.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { owedByPlaybook } from '../store/queries/owed-by-playbook.ts';
import { peopleInCircles } from '../store/queries/people-in-circles.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import { cardSeason } from './cards/card-season.ts';
import type { Answer, Asked } from './sentence.ts';
import { groupsOfRun } from './today/groups-of-run.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

type Recipient = Answer<'cardsRun'>['people'][number];

const most = { limit: 10_000, offset: 0 };

export async function cardsRun(world: World, _asked: Asked<'cardsRun'>): Promise<Answer<'cardsRun'>> {
  return viewOf(world, async (view) => {
    const { tx, almanac } = view;
    const season = await cardSeason(view);
    const everybody = await peopleInCircles(tx);
    const { threads } = await threadsFound(tx, { playbook: newYearCard.id, ...most });
    const listed = new Set(threads.filter(({ id }) => id.startsWith(season.prefix)).map(({ person }) => person));
    const recipients = season.isOn ? everybody.filter(({ fact }) => listed.has(fact.id)) : everybody;
    const owed = (await owedByPlaybook(tx, newYearCard.id)).filter(({ thread }) => thread.startsWith(season.prefix));
    const keys = new Map(owed.flatMap(({ step, person, key }) => (step === 'send-card' ? [[person, key]] : [])));
    const sent = new Map(season.isOn ? (await cardsSent(tx, season.began)).map((one) => [one.person, one]) : []);
    const organizations = await namesOf(
      tx,
      'organizations',
      recipients.map(({ fact }) => fact.organization),
    );
    const people = recipients.flatMap(({ fact, version }): Recipient[] => {
      const { id, name, title, circle, addresses = [] } = fact;
      if (circle === undefined) return [];
      const organizationName = organizations.get(fact.organization ?? '');
      const key = keys.get(id);
      const card = key === undefined ? sent.get(id) : undefined;
      return [
        {
          id,
          name,
          ...(title !== undefined && { title }),
          ...(organizationName !== undefined && { organizationName }),
          circle,
          version,
          addresses,
          state: card !== undefined ? 'sent' : key === undefined && season.isOn ? 'settled' : 'to-send',
          ...(key !== undefined && { key }),
          ...(card !== undefined && {
            sent: {
              touch: card.touch,
              version: card.version,
              at: almanac.instantText(almanac.instant(card.at)),
            },
          }),
        },
      ];
    });
    const ordered = people.toSorted(byCircleAndName);
    const toSend = ordered.filter(({ state }) => state === 'to-send');
    return {
      season: season.shown,
      sent: ordered.filter(({ state }) => state === 'sent').length,
      toSend: toSend.length,
      withoutAddress: toSend.filter(({ addresses }) => addresses.length === 0).length,
      people: ordered,
      groups: await groupsOfRun(
        view,
        ordered.map(({ id }) => id),
        owed,
      ),
    };
  });
}

function byCircleAndName(a: Recipient, b: Recipient): number {
  return circles.indexOf(a.circle) - circles.indexOf(b.circle) || a.name.localeCompare(b.name);
}
