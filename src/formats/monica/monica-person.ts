/** A contact of Monica as a person. */

import type { AppPerson } from '../apps/app-person.ts';
import { type Loose, looseRecord, looseText, looseTexts } from '../apps/loose.ts';
import { toldDate } from '../apps/told-time.ts';
import { birthdayWords } from '../people/birthday-words.ts';
import { postalAddress } from '../people/postal-address.ts';
import { idOf, type MonicaAccount, property, valuesOf } from './monica-account.ts';

export interface PersonScene {
  readonly account: MonicaAccount;
  /** Everybody's name by id. */
  readonly nameById: ReadonlyMap<string, string>;
  readonly lineOf: (id: string) => number;
}

export function monicaPerson(contact: Loose, { account, nameById, lineOf }: PersonScene): AppPerson {
  const id = idOf(contact);
  const properties = looseRecord(contact['properties']);
  const fields = valuesOf(contact, 'contact_field').map((field) => fieldOf(field, account));
  const values = (kind: string) => fields.flatMap((field) => (field.kind === kind ? [field.value] : []));
  const photo = account.photoById.get(looseText(looseRecord(properties['avatar'])['avatar_photo']));
  return {
    line: lineOf(id),
    names: monicaNames(contact),
    emails: values('email'),
    phones: values('phone'),
    addresses: valuesOf(contact, 'address').map(addressOf),
    links: values('link'),
    organization: property(contact, 'company'),
    title: property(contact, 'job') || property(contact, 'job_position'),
    birthday: specialDate(properties['birthdate']),
    photo: photo && property(photo, 'dataUrl'),
    tags: [...looseTexts(properties['tags']), ...(properties['is_active'] === false ? ['archived in Monica'] : [])],
    howMet: howMet(properties, nameById),
    background: [property(contact, 'description')],
    notes: [
      named('Prefix', property(contact, 'prefix')),
      named('Nickname', property(contact, 'nickname')),
      named('Food', property(contact, 'food_preferences')),
      ...values('other'),
      ...relations(id, { account, nameById }),
      ...valuesOf(contact, 'note').map((note) => dated(note['created_at'], property(note, 'body'))),
      ...valuesOf(contact, 'life_event').map((event) =>
        dated(property(event, 'happened_at'), joined([property(event, 'name'), property(event, 'note')])),
      ),
      ...valuesOf(contact, 'reminder').map(reminderWords),
      ...valuesOf(contact, 'task').flatMap(taskWords),
      ...valuesOf(contact, 'gift').flatMap(giftIdea),
      ...valuesOf(contact, 'debt').map(debtWords),
      ...valuesOf(contact, 'pet').map((pet) =>
        named('Pet', joined([property(pet, 'name'), property(pet, 'category')])),
      ),
    ],
  };
}

export function monicaNames(contact: Loose): readonly string[] {
  return ['first_name', 'middle_name', 'last_name', 'suffix'].map((name) => property(contact, name));
}

type FieldKind = 'email' | 'phone' | 'link' | 'other';

/** What kind a field is, its type says; owners make types of their own. */
function fieldOf(field: Loose, { fieldTypeById }: MonicaAccount): { readonly kind: FieldKind; readonly value: string } {
  const type = fieldTypeById.get(property(field, 'type')) ?? {};
  const value = property(field, 'data');
  const told = `${property(type, 'type')} ${property(type, 'protocol')}`.toLowerCase();
  if (/\bemail|mailto/.test(told)) return { kind: 'email', value };
  if (/\bphone|tel:/.test(told)) return { kind: 'phone', value };
  if (/^(?:https?:\/\/|www\.)|^[\w-]+\.(?:com|org|net)\//i.test(value)) return { kind: 'link', value };
  return { kind: 'other', value: named(property(type, 'name') || 'Contact', value) };
}

function addressOf(address: Loose): string {
  const part = (name: string) => property(address, name);
  return postalAddress({
    poBox: '',
    extended: '',
    street: part('street'),
    locality: part('city'),
    region: part('province'),
    postalCode: part('postal_code'),
    country: part('country'),
  });
}

/** `1985-04-12`, or `--04-12` where the year is not known; nothing where only an age is. */
function specialDate(value: unknown): string {
  const { date, is_year_unknown: isYearUnknown, is_age_based: isAgeBased } = looseRecord(value);
  const day = toldDate(looseText(date));
  if (day === undefined || isAgeBased === true) return '';
  return isYearUnknown === true ? `-${day.slice(4)}` : day;
}

function howMet(properties: Loose, nameById: ReadonlyMap<string, string>): string {
  const date = specialDate(properties['first_met_date']);
  const through = nameById.get(looseText(properties['first_met_through']));
  return [
    ...(date === '' ? [] : [`First met on ${date.startsWith('--') ? birthdayWords(date) : date}`]),
    ...(through === undefined ? [] : [`Through ${through}`]),
  ].join('. ');
}

/** Who somebody is to whom: Monica keeps it both ways. */
function relations(id: string, { account, nameById }: Pick<PersonScene, 'account' | 'nameById'>): readonly string[] {
  return (account.relationsById.get(id) ?? []).flatMap((each) => {
    const other = nameById.get(property(each, 'of_contact'));
    return other === undefined ? [] : [`${property(each, 'type')} of ${other}`];
  });
}

function reminderWords(reminder: Loose): string {
  const often = property(reminder, 'frequency_type');
  const every =
    often === '' || often === 'one_time' ? '' : ` (every ${property(reminder, 'frequency_number')} ${often})`;
  const what = joined([property(reminder, 'title'), property(reminder, 'description')]);
  return named(`Reminder ${property(reminder, 'initial_date').slice(0, 10)}${every}`, what);
}

function taskWords(task: Loose): readonly string[] {
  const isDone = looseRecord(task['properties'])['completed'] === true;
  return isDone ? [] : [named('To do', joined([property(task, 'title'), property(task, 'description')]))];
}

/** Those that were given are happenings. */
function giftIdea(gift: Loose): readonly string[] {
  const status = property(gift, 'status');
  const isDated = toldDate(property(gift, 'date')) !== undefined;
  const what = joined([property(gift, 'name'), property(gift, 'comment'), property(gift, 'url')]);
  return /^(?:offered|received)$/.test(status) && isDated ? [] : [named(`Gift (${status || 'idea'})`, what)];
}

function debtWords(debt: Loose): string {
  const isOwed = looseRecord(debt['properties'])['in_debt'] === true;
  const amount = `${property(debt, 'amount')} ${property(debt, 'currency')}`.trim();
  return named(isOwed ? 'You owe' : 'Owes you', joined([amount, property(debt, 'status')]));
}

function dated(when: unknown, text: string): string {
  const day = toldDate(looseText(when));
  return day === undefined || text === '' ? text : `${day}: ${text}`;
}

function named(what: string, text: string): string {
  return text === '' ? '' : `${what}: ${text}`;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}
