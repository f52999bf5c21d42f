/** Everything of an account of Monica that the notebook has a place for, out of its JSON export. */

import { entryOfApp } from '../apps/app-person.ts';
import { happeningsInOrder, isSomebody } from '../apps/happenings-in-order.ts';
import { type Loose, looseRecord, looseText } from '../apps/loose.ts';
import { readAppJson } from '../apps/read-app-json.ts';
import type { Brought, Met, ReadingChoices } from '../brought/brought.ts';
import { broughtPeople } from '../brought/brought-people.ts';
import { leftOut } from '../brought/left-out.ts';
import type { FileSent, Reader, Unread } from '../brought/reader.ts';
import type { EntryRead } from '../people/entry-read.ts';
import { oneLine } from '../people/one-line.ts';
import { personOfCard } from '../people/person-of-card.ts';
import { readCards } from '../vcard/read-cards.ts';
import { idOf, monicaAccount, property, valuesOf } from './monica-account.ts';
import { monicaHappenings } from './monica-happenings.ts';
import { monicaNames, monicaPerson, type PersonScene } from './monica-person.ts';

export const monicaReader: Reader = {
  reads: ({ beginning }) => /^(?:ï»¿)?\s*\{[^]*"app_version"\s*:[^]*"account"\s*:\s*\{/.test(beginning),
  read: async (file, choices) => readMonica(file, choices),
};

function readMonica({ bytes }: FileSent, { withText }: ReadingChoices): Brought | Unread {
  const json = readAppJson(bytes, 'uuid');
  if ('unread' in json) return json;
  const { root, lineOf } = json;
  const account = monicaAccount(root);
  const out = leftOut(leftOutWords);
  const nameById = new Map(account.contacts.map((contact) => [idOf(contact), oneLine(monicaNames(contact).join(' '))]));
  const me = account.user === undefined ? '' : property(account.user, 'me_contact');
  const taken = account.contacts.filter((contact) => {
    const why = whyLeftOut(contact, me);
    if (why !== undefined) out.add(why, lineOf(idOf(contact)));
    return why === undefined;
  });
  const people = broughtPeople(
    'monica',
    taken.map((contact) => entryOf(contact, { account, nameById, lineOf })),
  );
  const metById = new Map(
    taken.map((contact) => [idOf(contact), metOf(contact)] as const).filter(([, met]) => isSomebody(met)),
  );
  return {
    ...people,
    happenings: happeningsInOrder(monicaHappenings({ account, metById, lineOf, withText })),
    ...(account.user !== undefined && { owner: ownerOf(account.user) }),
    refused: [...people.refused, ...out.told()].toSorted((left, right) => left.line - right.line),
  };

  function metOf(contact: Loose): Met {
    const { emails } = monicaPerson(contact, { account, nameById, lineOf });
    const name = nameById.get(idOf(contact)) ?? '';
    return { ...(name !== '' && { name }), ...(emails[0] !== undefined && { email: emails[0] }) };
  }
}

type Why = 'owner' | 'partial' | 'dead';

function whyLeftOut(contact: Loose, me: string): Why | undefined {
  const { is_partial: isPartial, is_dead: isDead } = looseRecord(contact['properties']);
  if (idOf(contact) === me && me !== '') return 'owner';
  if (isPartial === true) return 'partial';
  return isDead === true ? 'dead' : undefined;
}

const leftOutWords: Readonly<Record<Why, (count: number) => string>> = {
  owner: () => 'The contact that Monica has of yourself is left out.',
  partial: (count) => `Contacts that only stand for a relation of another, as children do, are left out: ${count}.`,
  dead: (count) => `Contacts that have died are left out: ${count}.`,
};

/** What the newer Monica exports of a contact is a card, where it has come as one, and a name. */
function entryOf(contact: Loose, scene: PersonScene): EntryRead {
  const line = scene.lineOf(idOf(contact));
  const [card] =
    valuesOf(contact, 'contact_field').length > 0
      ? []
      : readCards(new TextEncoder().encode(property(contact, 'vcard'))).cards;
  const entry = card && personOfCard(card);
  if (entry?.person === undefined) return entryOfApp(monicaPerson(contact, scene));
  return { person: { ...entry.person, source: 'app', line }, refused: [] };
}

function ownerOf(user: Loose): NonNullable<Brought['owner']> {
  const name = oneLine(`${looseText(user['first_name'])} ${looseText(user['last_name'])}`);
  const email = looseText(user['email']);
  return { ...(name !== '' && { name }), ...(email !== '' && { email }) };
}
