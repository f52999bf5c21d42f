/** What a person of the notebook can hold of what a file says; the rest is named, not lost in silence. */

import type { z } from 'zod';
import { organizationSchema } from '../notebook/organization-schema.ts';
import { personSchema } from '../notebook/person-schema.ts';
import { dateSchema } from '../notebook/time-schemas.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ImportedPerson } from './imported-person.ts';
import { isWebLink } from './web-link.ts';

export interface PersonRead {
  readonly person?: ImportedPerson;
  readonly refused: readonly RefusedLine[];
}

const fields = personSchema.shape;
const mostValues = 20;

type ListKey = 'emails' | 'phones' | 'addresses' | 'links';

const lists: readonly { readonly key: ListKey; readonly what: string; readonly fits: (value: string) => boolean }[] = [
  { key: 'emails', what: 'e-mail address', fits: (value) => isEmail(value) && passes(fields.emails, [value]) },
  { key: 'phones', what: 'telephone number', fits: (value) => isNumber(value) && passes(fields.phones, [value]) },
  { key: 'addresses', what: 'postal address', fits: (value) => passes(fields.addresses, [value]) },
  { key: 'links', what: 'link', fits: (value) => isWebLink(value) && passes(fields.links, [value]) },
];

const optionals = [
  {
    key: 'organizationName',
    what: 'organization',
    fits: (value: string) => passes(organizationSchema.shape.name, value),
  },
  { key: 'title', what: 'title', fits: (value: string) => passes(fields.title, value) },
  { key: 'birthday', what: 'birthday', fits: (value: string) => passes(fields.birthday, value) },
  { key: 'timeZone', what: 'time zone', fits: (value: string) => passes(fields.timeZone, value) },
  { key: 'notes', what: 'note', fits: (value: string) => passes(fields.notes, value) },
  { key: 'photo', what: 'photo', fits: (value: string) => passes(fields.photo, value) },
  { key: 'linkedinConnectedOn', what: 'date', fits: (value: string) => passes(dateSchema, value) },
] as const;

/** Leaves out single values that do not fit, and the whole person where the name does not. */
export function keptValues(person: ImportedPerson): PersonRead {
  if (!passes(fields.name, person.name)) return { refused: [unfit(person, { what: 'name', value: person.name })] };
  const kept: Mutable<ImportedPerson> = { ...person };
  const refused: RefusedLine[] = [];
  for (const { key, what, fits } of lists) {
    const values = [...new Set(person[key])];
    kept[key] = values.filter(fits).slice(0, mostValues);
    const left = values.filter((value) => !fits(value) && value !== '').slice(0, mostValues);
    refused.push(...left.map((value) => unfit(person, { what, value })));
  }
  for (const { key, what, fits } of optionals) {
    const value = person[key];
    if (value === undefined || fits(value)) continue;
    delete kept[key];
    refused.push(unfit(person, { what, value }));
  }
  return { person: kept, refused };
}

type Mutable<Content> = { -readonly [Key in keyof Content]: Content[Key] };

function passes(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

function isNumber(text: string): boolean {
  return /\d.*\d/.test(text);
}

function unfit(
  { name, line }: ImportedPerson,
  { what, value }: { readonly what: string; readonly value: string },
): RefusedLine {
  const whose = what === 'name' ? 'is left out with its person' : `of ${shown(name)} is left out`;
  return {
    line,
    reason: `The ${what} “${shown(value)}” ${whose}: it is too long, or no such thing. Add it by hand if it matters.`,
  };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
