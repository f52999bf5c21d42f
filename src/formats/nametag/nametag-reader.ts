/**
 * People and the journal of Nametag out of its JSON export, versions 1.0 to 1.2. What counts is Nametag's public code:
 * the route that writes the export, and the schema by which it reads one.
 */

import { entryOfApp } from '../apps/app-person.ts';
import { happeningsInOrder, isSomebody } from '../apps/happenings-in-order.ts';
import { type Loose, looseRecord, looseRecords, looseText, looseTexts } from '../apps/loose.ts';
import { readAppJson } from '../apps/read-app-json.ts';
import { toldTime } from '../apps/told-time.ts';
import type { Brought, ImportedHappening, Met } from '../brought/brought.ts';
import { broughtPeople } from '../brought/brought-people.ts';
import type { FileSent, Reader, Unread } from '../brought/reader.ts';
import { oneLine } from '../people/one-line.ts';
import { nametagNames, nametagPerson } from './nametag-person.ts';

export const nametagReader: Reader = {
  reads: ({ beginning }) =>
    /^(?:ï»¿)?\s*\{\s*"version"\s*:\s*"1[^"]*"\s*,\s*"exportDate"\s*:[^]*"groups"\s*:/.test(beginning),
  read: async (file) => readNametag(file),
};

function readNametag({ bytes }: FileSent): Brought | Unread {
  const json = readAppJson(bytes, 'id');
  if ('unread' in json) return json;
  const { root, lineOf } = json;
  const all = looseRecords(root['people']);
  const templates = new Map(
    looseRecords(root['customFieldTemplates']).map(({ slug, name }) => [looseText(slug), looseText(name)]),
  );
  const people = broughtPeople(
    'nametag',
    all.map((person) => entryOfApp({ ...nametagPerson(person, templates), line: lineOf(looseText(person['id'])) })),
  );
  const metById = new Map(
    all.map((person) => [looseText(person['id']), metOf(person)] as const).filter(([, met]) => isSomebody(met)),
  );
  const happenings = looseRecords(root['journalEntries']).flatMap((entry) =>
    happeningOf(entry, { metById, line: lineOf(looseText(entry['id'])) }),
  );
  const user = looseRecord(root['user']);
  const [name, email] = [looseText(user['name']), looseText(user['email'])];
  return {
    ...people,
    happenings: happeningsInOrder(happenings),
    ...((name !== '' || email !== '') && { owner: { ...(name !== '' && { name }), ...(email !== '' && { email }) } }),
  };
}

function metOf(person: Loose): Met {
  const name = oneLine(nametagNames(person).join(' '));
  const [first] = looseRecords(person['emails']);
  const email = looseText(first?.['email']);
  return { ...(name !== '' && { name }), ...(email !== '' && { email }) };
}

interface Journal {
  readonly metById: ReadonlyMap<string, Met>;
  readonly line: number;
}

const longestSummary = 10_000;

/** The journal is of encounters; older exports name who was there, and give no id. */
function happeningOf(entry: Loose, { metById, line }: Journal): readonly ImportedHappening[] {
  const at = toldTime(looseText(entry['date']));
  const byId = looseTexts(entry['peopleIds']).flatMap((id) => metById.get(id) ?? []);
  const people = byId.length > 0 ? byId : looseTexts(entry['people']).map((name) => ({ name: oneLine(name) }));
  if (at === undefined || people.length === 0) return [];
  const [title, body] = [looseText(entry['title']), looseText(entry['body'])];
  const summary = [title, body]
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, longestSummary)
    .toWellFormed();
  return [
    {
      key: `nametag journal ${looseText(entry['id']) || `${at} ${title}`}`,
      line,
      at,
      people,
      channel: 'in-person',
      direction: 'both',
      ...(summary !== '' && { summary }),
    },
  ];
}
