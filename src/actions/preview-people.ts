/** "What would come in?": reads the file and matches it as an import would, and writes nothing. */

import { randomUUIDv7 } from 'node:crypto';
import { everyFact } from '../store/queries/stored-facts.ts';
import { contactsIn } from './importing/contacts-in.ts';
import { importPlan } from './importing/import-plan.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

const mostNewcomers = 12;

/** @throws {Refusal} `unreadable-file` */
export async function previewPeople(world: World, asked: Asked<'previewPeople'>): Promise<Answer<'previewPeople'>> {
  const { format, people: imported, refused } = contactsIn(asked);
  return viewOf(world, async ({ tx, almanac, now }) => {
    const organizations = (await everyFact(tx, 'organization')).map(({ fact }) => fact);
    const people = (await everyFact(tx, 'person')).map(({ fact }) => fact);
    const plan = importPlan(imported, {
      people,
      organizations,
      now: almanac.instantText(now),
      newId: randomUUIDv7,
    });
    const names = new Map([...organizations, ...plan.newOrganizations].map(({ id, name }) => [id, name]));
    const newcomers = plan.newPeople.slice(0, mostNewcomers).map(({ name, title, organization = '' }) => {
      const organizationName = names.get(organization);
      return {
        name,
        ...(organizationName !== undefined && { organization: organizationName }),
        ...(title !== undefined && { title }),
      };
    });
    return { format, ...plan.counts, newcomers, refused };
  });
}
