/** "Where did I write that?": finds as one types, over people, organizations, positions, groups and talks. */

import { namesOf } from '../store/queries/names-of.ts';
import type { Finding } from '../store/finding.ts';
import { searchEverything as findings } from '../store/queries/search-everything.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import type { Reading } from '../store/store.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

type Found = Answer<'searchEverything'>['items'][number];

const longestExcerpt = 160;

export async function searchEverything(
  world: World,
  asked: Asked<'searchEverything'>,
): Promise<Answer<'searchEverything'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const found = await findings(tx, asked.text, asked.limit);
    const whom = await whomWith(tx, found);
    return {
      items: found.map(({ kind, id, title, at }): Found => {
        if (kind !== 'touch') return { kind: kind as Found['kind'], id, title };
        return {
          kind,
          id,
          title: whom(id),
          excerpt: title.length > longestExcerpt ? `${title.slice(0, longestExcerpt)}…` : title,
          ...(at === undefined ? {} : { at: almanac.instantText(almanac.instant(at)) }),
        };
      }),
    };
  });
}

/** Whom the touches that were found were with, in words. */
async function whomWith(tx: Reading, found: readonly Finding[]): Promise<(touch: string) => string> {
  const ids = found.flatMap(({ kind, id }) => (kind === 'touch' ? id : []));
  const touches = (await factsOf(tx, 'touch', ids)).map(({ fact }) => fact);
  const names = await namesOf(
    tx,
    'people',
    touches.flatMap(({ people }) => people),
  );
  const titles = await namesOf(
    tx,
    'opportunities',
    touches.map(({ opportunity }) => opportunity),
  );
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  return (id) => {
    const touch = byId.get(id);
    const people = (touch?.people ?? []).map((person) => names.get(person) ?? person).join(', ');
    return people === '' ? (titles.get(touch?.opportunity ?? '') ?? 'A touch') : people;
  };
}
