/** A contact of Contrack as a person. */

import type { AppPerson } from '../apps/app-person.ts';
import { type Loose, looseRecord, looseRecords, looseText } from '../apps/loose.ts';
import { toldDate } from '../apps/told-time.ts';

export interface ContrackNotes {
  /** Notes of the timeline, and what is still to be done. */
  readonly notes: readonly string[];
  readonly lists: readonly string[];
}

export function contrackPerson(contact: Loose, { notes, lists }: ContrackNotes): Omit<AppPerson, 'line'> {
  const text = (name: string) => looseText(contact[name]);
  const each = (list: string, name: string) => firstOf(looseRecords(contact[list])).map((one) => looseText(one[name]));
  return {
    names: [text('name') || `${text('firstName')} ${text('lastName')}`],
    emails: each('emails', 'email'),
    phones: each('phones', 'phone'),
    addresses: each('addresses', 'address').length > 0 ? each('addresses', 'address') : [text('location')],
    links: [...each('socialLinks', 'url'), text('website')],
    organization: text('company'),
    title: text('role'),
    birthday: birthdayOf(text('birthday')),
    photo: text('avatarUrl'),
    tags: [...new Set([...each('tags', 'tag'), ...lists])],
    background: [
      text('headline'),
      text('about'),
      ...looseRecords(contact['experience']).map((job) => past([job['role'], job['company']], job)),
      ...looseRecords(contact['education']).map((study) =>
        past([study['degree'], study['fieldOfStudy'], study['school']], study),
      ),
    ],
    notes: [
      named('Pronouns', text('pronouns')),
      named('Industry', text('industry')),
      named('Likes', preferences(contact['preferences'])),
      named('Interests', each('interests', 'interest').join(', ')),
      ...looseRecords(contact['attributes']).map((one) => named(looseText(one['name']), looseText(one['value']))),
      ...notes,
    ],
  };
}

/** The primary one comes first. */
function firstOf(values: readonly Loose[]): readonly Loose[] {
  return values.toSorted((left, right) => Number(isPrimary(right)) - Number(isPrimary(left)));
}

function isPrimary({ isPrimary: mark }: Loose): boolean {
  return mark === true || mark === 1;
}

/** `1990-05-14`, or `05-14` without its year; what owners wrote in another way is left to the notes of the export. */
function birthdayOf(text: string): string {
  return toldDate(text) ?? (/^\d\d-\d\d$/.test(text) ? `--${text}` : '');
}

function past(parts: readonly unknown[], entry: Loose): string {
  const what = parts
    .map(looseText)
    .filter((part) => part !== '')
    .join(', ');
  const years = [entry['startDate'], entry['endDate']].map(looseText);
  const when = years.every((year) => year === '') ? '' : ` (${years[0]}–${years[1]})`;
  return what === '' ? '' : `${what}${when}`;
}

/** Short notes, as a list in JSON or as text. */
function preferences(value: unknown): string {
  const text = looseText(value);
  const listed = /^\[.*\]$/s.test(text)
    ? text
        .slice(1, -1)
        .replace(/^"|"$/g, '')
        .split(/"\s*,\s*"/)
    : [text];
  return listed.filter((each) => each !== '').join(', ');
}

function named(what: string, text: string): string {
  return text === '' ? '' : `${what}: ${text}`;
}

/** Nobody, but a name that Contrack found in a note, a copy that it merged into another, or what was thrown away. */
export function isNobody(contact: Loose): 'ghost' | 'merged' | 'trash' | undefined {
  const { isGhost, canonicalId, deletedAt } = looseRecord(contact);
  if (looseText(deletedAt) !== '') return 'trash';
  if (looseText(canonicalId) !== '') return 'merged';
  return isGhost === true || isGhost === 1 ? 'ghost' : undefined;
}
