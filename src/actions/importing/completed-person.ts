/** A person with what they lacked and a file knows. Nothing that the owner wrote is changed. */

import type { Person } from '../../core/facts/person.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { folded } from '../../store/folded.ts';
import { emailKey, pageKey, phoneDigits } from '../matching/ways-to-reach.ts';

/** As many as the schema of a person takes. */
const mostValues = 50;

/** The same object where nothing was lacking. `organization` is the id of the one that the file names. */
export function completedPerson(person: Person, imported: ImportedPerson, organization: string | undefined): Person {
  const found: Partial<Person> = {
    ...more('emails', person.emails, { values: imported.emails, key: emailKey }),
    ...more('phones', person.phones, { values: imported.phones, key: (phone) => phoneDigits(phone) ?? phone }),
    ...more('links', person.links, { values: imported.links, key: (link) => pageKey(link) ?? link }),
    ...((person.addresses ?? []).length === 0 && imported.addresses.length > 0
      ? { addresses: imported.addresses }
      : {}),
    ...position(person, imported.title, organization),
    ...missing('birthday', person, imported.birthday),
    ...missing('timeZone', person, imported.timeZone),
    ...missing('notes', person, imported.notes),
    ...missing('photo', person, imported.photo),
    ...(person.vcard === undefined && imported.vcard !== undefined ? { vcard: imported.vcard } : {}),
    ...missing('howMet', person, imported.howMet),
    ...missing('background', person, imported.background),
    ...more('tags', person.tags, { values: imported.tags ?? [], key: folded }),
    ...(imported.linkedinConnected === true && person.linkedinConnected !== true ? { linkedinConnected: true } : {}),
  };
  return Object.keys(found).length === 0 ? person : { ...person, ...found };
}

/** A title belongs to where it is held: one of another organization would make a position that nobody has. */
function position(person: Person, title: string | undefined, organization: string | undefined): Partial<Person> {
  const isSame = organization === undefined || (person.organization ?? organization) === organization;
  return {
    ...missing('organization', person, organization),
    ...(isSame ? missing('title', person, title) : {}),
  };
}

interface MoreValues {
  readonly values: readonly string[];
  readonly key: (value: string) => string;
}

function more(
  field: 'emails' | 'phones' | 'links' | 'tags',
  known: readonly string[] | undefined,
  { values, key }: MoreValues,
): Partial<Person> {
  if (values.length === 0) return {};
  if (values.length === 1 && (known ?? []).length === 0) return { [field]: values };
  const valuesByKey = new Map((known ?? []).map((value) => [key(value), value]));
  const added = values.filter((value) => {
    const isNew = !valuesByKey.has(key(value));
    valuesByKey.set(key(value), value);
    return isNew;
  });
  const all = [...(known ?? []), ...added].slice(0, mostValues);
  return all.length === (known ?? []).length ? {} : { [field]: all };
}

function missing(
  field: 'organization' | 'title' | 'birthday' | 'timeZone' | 'notes' | 'photo' | 'howMet' | 'background',
  person: Person,
  value: string | undefined,
): Partial<Person> {
  return value === undefined || (person[field] ?? '') !== '' ? {} : { [field]: value };
}
