/** People and organizations as they are written down in the story. */

import type { Circle } from '../core/facts/owner.ts';
import type { Organization } from '../core/facts/organization.ts';
import type { Person } from '../core/facts/person.ts';
import { type Block, blocksOf, detail, field } from './story-blocks.ts';
import type { StoryTime, When } from './story-time.ts';

/** `lakeshore | Lakeshore Health Network | hospitals`, then `research:` and `notes:`. */
export function toldOrganizations(story: string): Organization[] {
  return blocksOf(story).map((block) => {
    const [id = '', name = '', industry = ''] = block.head.split(' | ');
    const website = `https://${id}.example.com`;
    return { id, name, industry, website, ...field(block, 'research'), ...field(block, 'notes') };
  });
}

/**
 * `-230 | imani | Imani Okafor | Director of Nursing Operations | lakeshore | inner key linkedin`: since when known,
 * who, where, and marks; then `reach:` with e-mails and telephones, and the fields of a person by their names.
 */
export function toldPeople(story: string, time: StoryTime): Person[] {
  return blocksOf(story).map((block) => {
    const [when = '-1', id = '', name = '', title = '', organization = '', marks = ''] = block.head.split(' | ');
    const tags = detail(block, 'tags');
    return {
      id,
      name,
      addedAt: time.at(when as When, '20:30'),
      ...reachOf(block),
      ...(title && { title }),
      ...(organization && { organization }),
      ...field(block, 'timeZone'),
      ...field(block, 'birthday'),
      ...marksOf(marks.split(' '), time.on(when as When)),
      ...field(block, 'howMet'),
      ...field(block, 'background'),
      ...field(block, 'value'),
      ...(tags !== undefined && { tags: tags.split(', ') }),
      ...field(block, 'notes'),
    };
  });
}

function reachOf(block: Block): Pick<Person, 'emails' | 'phones' | 'addresses'> {
  const ways = detail(block, 'reach')?.split(', ') ?? [];
  const emails = ways.filter((way) => way.includes('@'));
  const phones = ways.filter((way) => !way.includes('@'));
  const address = detail(block, 'lives');
  return {
    ...(emails.length > 0 && { emails }),
    ...(phones.length > 0 && { phones }),
    ...(address !== undefined && { addresses: [address.replace(' / ', '\n')] }),
  };
}

function marksOf(marks: readonly string[], since: string): Partial<Person> {
  const circle = marks.find((mark): mark is Circle => mark === 'inner' || mark === 'active' || mark === 'wide');
  return {
    ...(circle !== undefined && { circle, circleSince: since }),
    ...(marks.includes('key') && { key: true }),
    ...(marks.includes('linkedin') && { linkedinConnected: true }),
  };
}
