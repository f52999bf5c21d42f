/** A person of Nametag as one of the notebook. */

import type { AppPerson } from '../apps/app-person.ts';
import { type Loose, looseRecord, looseRecords, looseText, looseTexts } from '../apps/loose.ts';
import { toldDate } from '../apps/told-time.ts';
import { birthdayWords } from '../people/birthday-words.ts';
import { postalAddress } from '../people/postal-address.ts';

/** As titled by default in the languages of Nametag. */
const birthday =
  /^(?:birthday|geburtstag|cumplea[ñn]os|anniversaire|compleanno|anivers[áa]rio|verjaardag|誕生日|生日)$/i;
/** Stands for a year that is not known, as in the address books of Apple. */
const noYear = '1604';

export function nametagPerson(person: Loose, templates: ReadonlyMap<string, string>): Omit<AppPerson, 'line'> {
  const text = (name: string) => looseText(person[name]);
  const each = (list: string, name: string) => looseRecords(person[list]).map((one) => looseText(one[name]));
  const dates = looseRecords(person['importantDates']).map(({ title, date }) => ({
    title: looseText(title),
    date: dateOf(looseText(date)),
  }));
  const relation = looseRecord(person['relationshipToUser']);
  return {
    names: nametagNames(person),
    emails: each('emails', 'email'),
    phones: each('phoneNumbers', 'number'),
    addresses: looseRecords(person['addresses']).map(addressOf),
    links: each('urls', 'url'),
    organization: text('organization'),
    title: text('jobTitle'),
    birthday: dates.find(({ title }) => birthday.test(title))?.date ?? '',
    photo: text('photo'),
    tags: [
      ...new Set([...looseTexts(person['groups']), looseText(relation['label']) || looseText(relation['name'])]),
    ].filter((tag) => tag !== ''),
    background: [],
    notes: [
      text('notes'),
      named('Prefix', text('prefix')),
      named('Nickname', text('nickname')),
      ...dates
        .filter(({ title }) => !birthday.test(title))
        .map(({ title, date }) => named(title || 'Date', spelled(date))),
      named('Anniversary', spelled(dateOf(text('anniversary')))),
      named('Last contact', spelled(dateOf(text('lastContact')))),
      ...looseRecords(person['relationships']).map(relationWords),
      ...looseRecords(person['imHandles']).map((one) => named(looseText(one['protocol']), looseText(one['handle']))),
      ...looseRecords(person['customFields']).map((one) => named(looseText(one['key']), looseText(one['value']))),
      ...looseRecords(person['customFieldValues']).map(({ slug, value }) =>
        named(templates.get(looseText(slug)) ?? looseText(slug), looseText(value)),
      ),
    ],
  };
}

export function nametagNames(person: Loose): readonly string[] {
  return ['name', 'middleName', 'surname', 'secondLastName', 'suffix'].map((name) => looseText(person[name]));
}

/** A date, or `--05-14` without its year; nothing for what is none. */
function dateOf(text: string): string {
  if (text.startsWith(noYear)) return /^\d{4}-\d\d-\d\d/.test(text) ? `-${text.slice(4, 10)}` : '';
  return toldDate(text) ?? '';
}

function spelled(date: string): string {
  return date.startsWith('--') ? birthdayWords(date) : date;
}

function addressOf(address: Loose): string {
  const part = (name: string) => looseText(address[name]);
  return postalAddress({
    poBox: '',
    extended: '',
    street: [part('streetLine1'), part('streetLine2')].join('\n'),
    locality: part('locality'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
  });
}

function relationWords({ relationshipType, relatedPersonName, notes }: Loose): string {
  const type = looseRecord(relationshipType);
  const what = looseText(type['label']) || looseText(type['name']) || 'Knows';
  return named(
    what,
    [relatedPersonName, notes]
      .map(looseText)
      .filter((each) => each !== '')
      .join(', '),
  );
}

function named(what: string, text: string): string {
  return text === '' ? '' : `${what}: ${text}`;
}
