/** What a person of the notebook can hold of what a file says; the rest is named, not lost in silence. */

import { z } from 'zod';
import { organizationSchema } from '../notebook/organization-schema.ts';
import { personSchema, photoSchema } from '../notebook/person-schema.ts';
import { dateSchema } from '../notebook/time-schemas.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ImportedPerson } from './imported-person.ts';
import type { EntryRead } from './entry-read.ts';
import { isWebLink } from './web-link.ts';

const fields = personSchema.shape;
const mostValues = 20;

const lists = {
  emails: { what: 'e-mail address', schema: fields.emails, isOne: (value: string) => /^[^\s@]+@[^\s@]+$/.test(value) },
  phones: { what: 'telephone number', schema: fields.phones, isOne: (value: string) => /\d.*\d/.test(value) },
  addresses: { what: 'postal address', schema: fields.addresses, isOne: () => true },
  links: { what: 'link', schema: fields.links, isOne: isWebLink },
  tags: { what: 'tag', schema: fields.tags, isOne: () => true },
} as const;

const optionals = {
  organizationName: { what: 'organization', schema: organizationSchema.shape.name },
  title: { what: 'title', schema: fields.title },
  birthday: { what: 'birthday', schema: fields.birthday },
  timeZone: { what: 'time zone', schema: fields.timeZone },
  notes: { what: 'note', schema: fields.notes },
  photo: { what: 'photo', schema: photoSchema },
  howMet: { what: 'remark on how you met', schema: fields.howMet },
  background: { what: 'background', schema: fields.background },
  linkedinConnectedOn: { what: 'date', schema: dateSchema },
} as const;

type ListKey = keyof typeof lists;
type OptionalKey = keyof typeof optionals;
const listKeys = Object.keys(lists) as readonly ListKey[];
const optionalKeys = Object.keys(optionals) as readonly OptionalKey[];

/** All of it at once, as it is for nearly everybody: that is quick. */
const wholeSchema = z.object({
  name: fields.name,
  ...Object.fromEntries(listKeys.map((key) => [key, lists[key].schema])),
  ...Object.fromEntries(optionalKeys.map((key) => [key, optionals[key].schema.optional()])),
  vcard: fields.vcard,
});

/** Leaves out single values that do not fit, and the whole person where the name does not. */
export function keptValues(person: ImportedPerson): EntryRead {
  const whole = withoutRepeats(person);
  const isWhole = listKeys.every((key) => fitsList(key, whole[key]));
  return isWhole && passes(wholeSchema, whole) ? { person: whole, refused: [] } : picked(whole);
}

function fitsList(key: ListKey, values: readonly string[] = []): boolean {
  return values.length <= mostValues && values.every(lists[key].isOne);
}

function withoutRepeats(person: ImportedPerson): ImportedPerson {
  const repeating = listKeys.filter((key) => hasRepeats(person[key]));
  if (repeating.length === 0) return person;
  return { ...person, ...Object.fromEntries(repeating.map((key) => [key, [...new Set(person[key])]])) };
}

function hasRepeats(values: readonly string[] = []): boolean {
  if (values.length > mostValues) return new Set(values).size < values.length;
  return values.some((value, index) => values.indexOf(value) !== index);
}

/** Value by value. */
function picked(person: ImportedPerson): EntryRead {
  if (!passes(fields.name, person.name)) return { refused: [unfit(person, { what: 'name', value: person.name })] };
  const kept: Mutable<ImportedPerson> = { ...person };
  const refused: RefusedLine[] = [];
  for (const key of listKeys) {
    const values = person[key];
    if (values === undefined) continue;
    const { what, schema, isOne } = lists[key];
    const fits = (value: string) => isOne(value) && passes(schema, [value]);
    const fitting = values.filter(fits);
    kept[key] = fitting.slice(0, mostValues);
    const left = values.filter((value) => !fits(value) && value.trim() !== '').slice(0, mostValues);
    refused.push(...left.map((value) => unfit(person, { what, value })));
    if (fitting.length > mostValues) refused.push(tooMany(person, what));
  }
  for (const key of optionalKeys) {
    const value = person[key];
    const { what, schema } = optionals[key];
    if (value === undefined || passes(schema, value)) continue;
    delete kept[key];
    refused.push(unfit(person, { what, value }));
  }
  if (!passes(fields.vcard, person.vcard ?? [])) delete kept.vcard;
  return { person: kept, refused };
}

type Mutable<Content> = { -readonly [Key in keyof Content]: Content[Key] };

function passes(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
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

function tooMany({ name, line }: ImportedPerson, what: string): RefusedLine {
  return {
    line,
    reason: `${shown(name)} has more than ${mostValues} entries of the kind “${what}”: the first ones are taken. Add others by hand if they matter.`,
  };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
