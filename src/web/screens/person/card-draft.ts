/** A card as it is typed: each field one text, turned back into what changed when it is saved. */

import type { Person } from '../../../core/facts/person.ts';
import type { Asked } from '../../client/client.ts';

export const cardSides = {
  front: [
    'name',
    'title',
    'organization',
    'phones',
    'emails',
    'addresses',
    'links',
    'circle',
    'cadenceDays',
    'timeZone',
    'birthday',
    'tags',
    'linkedinConnected',
    'key',
  ],
  back: ['howMet', 'background', 'value', 'notes'],
} as const satisfies Readonly<Record<string, readonly (keyof Person)[]>>;

export type CardSide = keyof typeof cardSides;
export type CardField = (typeof cardSides)[CardSide][number];
export type CardDraft = Readonly<Record<CardField, string>>;
type CardChanges = Asked['editPerson']['changes'];

const allFields: readonly CardField[] = [...cardSides.front, ...cardSides.back];

/** What stands between the entries of a field that holds several. */
const between: Readonly<Partial<Record<CardField, string>>> = {
  phones: '\n',
  emails: '\n',
  links: '\n',
  addresses: '\n\n',
  tags: ', ',
};

/** Spells a person's card out as texts; `yes` for what is ticked, the id of the company. */
export function draftOf(person: Person): CardDraft {
  return Object.fromEntries(allFields.map((field) => [field, textOf(field, person[field])])) as Record<
    CardField,
    string
  >;
}

function textOf(field: CardField, value: Person[CardField]): string {
  if (value === undefined || value === false) return '';
  if (value === true) return 'yes';
  return typeof value === 'object' ? value.join(between[field] ?? '\n') : String(value);
}

/** The fields in which two texts of a card say something else; blanks at the edges say nothing. */
function differing(one: CardDraft, other: CardDraft): readonly CardField[] {
  return allFields.filter((field) => JSON.stringify(valueOf(field, one)) !== JSON.stringify(valueOf(field, other)));
}

/** Only what was changed is said, so that what others changed meanwhile stays. */
export function changesBetween(before: CardDraft, after: CardDraft): CardChanges {
  return Object.fromEntries(differing(before, after).map((field) => [field, valueOf(field, after)])) as CardChanges;
}

/** The first e-mail typed here to which nothing can be sent; one that stood there before stays as it is. */
export function brokenEmail(before: CardDraft, after: CardDraft): string | undefined {
  const stood = entriesOf('emails', before.emails) ?? [];
  return entriesOf('emails', after.emails)?.find((email) => !stood.includes(email) && !/[^\s@]@[^\s@]/.test(email));
}

type Value = string | number | boolean | readonly string[] | null;

/** Null clears a field. */
function valueOf(field: CardField, draft: CardDraft): Value {
  const text = draft[field].trim();
  const entries = entriesOf(field, text);
  if (entries !== undefined) return entries.length === 0 ? null : entries;
  if (text === '') return field === 'name' ? '' : null;
  if (field === 'cadenceDays') return Number(text);
  return field === 'key' || field === 'linkedinConnected' ? true : text;
}

function entriesOf(field: CardField, text: string): readonly string[] | undefined {
  const parts =
    field === 'addresses'
      ? text.split(/\n\s*\n/)
      : field === 'tags'
        ? text.split(/[,\n]/)
        : between[field] === undefined
          ? undefined
          : text.split('\n');
  return parts?.map((part) => part.trim()).filter(Boolean);
}

export interface Rebased {
  readonly draft: CardDraft;
  /** Changed elsewhere while it was edited here. */
  readonly changed: readonly CardField[];
  /** Changed elsewhere and here, to something else. */
  readonly contested: readonly CardField[];
}

/** What was typed, carried over to a card that has changed meanwhile: what only others changed is taken, nothing typed is lost. */
export function rebased(typed: CardDraft, before: CardDraft, present: CardDraft): Rebased {
  const changed = differing(before, present);
  const mine = differing(before, typed);
  const taken = changed.filter((field) => !mine.includes(field));
  const apart = differing(typed, present);
  return {
    draft: { ...typed, ...Object.fromEntries(taken.map((field) => [field, present[field]])) },
    changed,
    contested: changed.filter((field) => mine.includes(field) && apart.includes(field)),
  };
}
