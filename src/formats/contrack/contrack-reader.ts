/**
 * Contacts and what happened with them out of the JSON export of Contrack, version 1. What counts is the public code
 * of Contrack: its export service, and the tables and the contract of interactions that it writes as they are.
 */

import { added } from '../apps/added.ts';
import { entryOfApp } from '../apps/app-person.ts';
import { happeningsInOrder, isSomebody } from '../apps/happenings-in-order.ts';
import { type Loose, looseRecords, looseText } from '../apps/loose.ts';
import { readAppJson } from '../apps/read-app-json.ts';
import { toldDate, toldTime } from '../apps/told-time.ts';
import type { Brought, ImportedHappening, Met, ReadingChoices } from '../brought/brought.ts';
import { broughtPeople } from '../brought/brought-people.ts';
import { leftOut } from '../brought/left-out.ts';
import type { FileSent, Reader, Unread } from '../brought/reader.ts';
import { plainText } from '../text/plain-text.ts';
import { wordsOfHtml } from '../text/words-of-html.ts';
import { contrackPerson, isNobody } from './contrack-person.ts';

export const contrackReader: Reader = {
  reads: ({ beginning }) =>
    /^(?:ï»¿)?\s*\{\s*"exportedAt"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*\d+\s*,\s*"contacts"\s*:/.test(beginning),
  read: async (file, choices) => readContrack(file, choices),
};

function readContrack({ bytes }: FileSent, { withText }: ReadingChoices): Brought | Unread {
  const json = readAppJson(bytes, 'id');
  if ('unread' in json) return json;
  const { root, lineOf } = json;
  const out = leftOut(leftOutWords);
  const contacts = looseRecords(root['contacts']);
  const taken = contacts.filter((contact) => {
    const why = isNobody(contact);
    if (why !== undefined) out.add(why, lineOf(looseText(contact['id'])));
    return why === undefined;
  });
  const interactions = byPerson(looseRecords(root['interactions']), contacts);
  const todos = byPerson(looseRecords(root['actionItems']), contacts);
  const lists = listsById(root);
  const entries = taken.map((contact) => {
    const id = looseText(contact['id']);
    const notes = [...(interactions.get(id) ?? []).flatMap(noteOf), ...(todos.get(id) ?? []).flatMap(todoOf)];
    return entryOfApp({ ...contrackPerson(contact, { notes, lists: lists.get(id) ?? [] }), line: lineOf(id) });
  });
  const people = broughtPeople('contrack', entries);
  const happenings = taken.flatMap((contact) => {
    const met = metOf(contact);
    const told = isSomebody(met) ? (interactions.get(looseText(contact['id'])) ?? []) : [];
    return told.flatMap((each) => happeningOf(each, { met, withText, line: lineOf(looseText(each['id'])) }));
  });
  return {
    ...people,
    happenings: happeningsInOrder(happenings),
    refused: [...people.refused, ...out.told()].toSorted((left, right) => left.line - right.line),
  };
}

const leftOutWords = {
  ghost: (count: number) => `People whom Contrack only found in notes or mail are left out: ${count}.`,
  merged: (count: number) => `Contacts that Contrack merged into another are left out: ${count}.`,
  trash: (count: number) => `Contacts in the trash are left out: ${count}.`,
} as const;

/** What is told of a copy is told of whom it was merged into. */
function byPerson(entries: readonly Loose[], contacts: readonly Loose[]): ReadonlyMap<string, readonly Loose[]> {
  const merged = new Map(
    contacts.map(({ id, canonicalId }) => [looseText(id), looseText(canonicalId) || looseText(id)]),
  );
  return Map.groupBy(entries, ({ contactId }) => merged.get(looseText(contactId)) ?? looseText(contactId));
}

function listsById(root: Loose): ReadonlyMap<string, readonly string[]> {
  const nameById = new Map(looseRecords(root['lists']).map(({ id, name }) => [looseText(id), looseText(name)]));
  const listsByPerson = new Map<string, string[]>();
  for (const { contactId, listId } of looseRecords(root['listMembers'])) {
    const [person, name] = [looseText(contactId), nameById.get(looseText(listId))];
    if (name !== undefined) added(listsByPerson, person, name);
  }
  return listsByPerson;
}

function metOf(contact: Loose): Met {
  const { names, emails } = contrackPerson(contact, { notes: [], lists: [] });
  const name = names.join(' ').trim();
  return { ...(name !== '' && { name }), ...(emails[0] !== undefined && emails[0] !== '' && { email: emails[0] }) };
}

/** The types that Contrack offers, and those that its connectors and importers write. */
const channelByType: ReadonlyMap<string, ImportedHappening['channel']> = new Map([
  ['call', 'phone'],
  ['phone', 'phone'],
  ['meeting', 'in-person'],
  ['coffee', 'in-person'],
  ['lunch', 'in-person'],
  ['video', 'video'],
  ['email', 'email'],
  ['message', 'text'],
  ['text', 'text'],
  ['sms', 'text'],
]);

interface Timeline {
  readonly met: Met;
  readonly withText: boolean;
  readonly line: number;
}

/** The text of a mail stays out unless it is asked for; what the owner noted of a call is the owner's own. */
function happeningOf(entry: Loose, { met, withText, line }: Timeline): readonly ImportedHappening[] {
  const type = looseText(entry['type']).toLowerCase();
  const channel = channelByType.get(type);
  const id = looseText(entry['id']);
  const at = toldTime(looseText(entry['date']));
  if (channel === undefined || at === undefined || id === '') return [];
  const isKept = withText || (channel !== 'email' && channel !== 'text');
  const summary = wordsOf(entry, isKept);
  const minutes = /^\d{1,5}$/.exec(looseText(entry['duration']))?.[0];
  const end = minutes === undefined || !at.includes('T') ? undefined : Date.parse(at) + Number(minutes) * 60_000;
  return [
    {
      key: `contrack interaction ${id}`,
      line,
      at,
      ...(end !== undefined && { ends: new Date(end).toISOString() }),
      people: [met],
      channel,
      direction: 'both',
      ...(summary !== '' && { summary }),
    },
  ];
}

const longestSummary = 10_000;

/** A title that only repeats the type says nothing. */
function wordsOf(entry: Loose, withContent: boolean): string {
  const title = looseText(entry['title']);
  const isType = title.toLowerCase() === looseText(entry['type']).toLowerCase();
  const content = withContent ? plainText(wordsOfHtml(looseText(entry['content']))).trim() : '';
  const words = [isType ? '' : title, content].filter((part) => part !== '').join('\n\n');
  return words.slice(0, longestSummary).toWellFormed();
}

function noteOf(entry: Loose): readonly string[] {
  if (channelByType.has(looseText(entry['type']).toLowerCase())) return [];
  const words = wordsOf(entry, true);
  return words === '' ? [] : [[toldDate(looseText(entry['date'])), words].filter(Boolean).join(': ')];
}

function todoOf(entry: Loose): readonly string[] {
  const title = looseText(entry['title']);
  if (title === '' || looseText(entry['completedAt']) !== '') return [];
  return [`To do by ${looseText(entry['dueAt']).slice(0, 10)}: ${title}`];
}
