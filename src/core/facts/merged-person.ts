/** Two cards of one person made into one: nothing that either of them says is lost, but for what the owner decides. V1 */

import type { Person } from './person.ts';
import { unitedCardLines } from './united-card-lines.ts';

/** Of these a card holds one: where the two differ, one of them is taken. */
export const singleFields = [
  'name',
  'title',
  'organization',
  'circle',
  'cadenceDays',
  'timeZone',
  'birthday',
  'photo',
] as const;

/** Words of any length can stand beneath each other. */
export const proseFields = ['howMet', 'background', 'value', 'notes'] as const;

/** Of these a card holds many: each once, those of the card that stays first. */
export const listFields = ['emails', 'phones', 'addresses', 'links', 'tags'] as const;

export type SingleField = (typeof singleFields)[number];
export type ProseField = (typeof proseFields)[number];

/** Whose is taken where both cards say something else; left out, the card that stays is right and words are joined. */
export type MergeChoices = {
  readonly [Field in SingleField]?: 'kept' | 'other';
} & { readonly [Field in ProseField]?: 'kept' | 'other' | 'both' };

/** The card was written when the one that stays was. */
export function mergedPerson(kept: Person, other: Person, choices: MergeChoices): Person {
  const fields: Partial<Record<keyof Person, unknown>> = {};
  for (const field of singleFields) fields[field] = single(kept[field], other[field], choices[field]);
  for (const field of proseFields) fields[field] = prose(kept[field], other[field], choices[field] ?? 'both');
  for (const field of listFields) fields[field] = united(kept[field], other[field]);
  const placing = fields.circle === kept.circle ? kept : other;
  const together = new Set([kept.id, other.id]);
  const apart = united(kept.distinctFrom, other.distinctFrom)?.filter((id) => !together.has(id));
  return given({
    ...kept,
    ...fields,
    circleSince: fields.circle === undefined ? undefined : placing.circleSince,
    linkedinConnected: either(kept.linkedinConnected, other.linkedinConnected),
    key: either(kept.key, other.key),
    distinctFrom: apart?.length === 0 ? undefined : apart,
    vcard: unitedCardLines(kept.vcard, other.vcard),
    // Whoever is not to be contacted under one of two names is not to be contacted.
    stop: kept.stop ?? other.stop,
  });
}

function single<Value>(kept: Value | undefined, other: Value | undefined, choice = 'kept'): Value | undefined {
  return choice === 'kept' ? (kept ?? other) : (other ?? kept);
}

function prose(kept = '', other = '', choice: 'kept' | 'other' | 'both'): string | undefined {
  const said = [kept, other].filter((text) => text.trim() !== '');
  if (said.length < 2 || kept === other) return said[0];
  return choice === 'both' ? `${kept}\n\n${other}` : choice === 'kept' ? kept : other;
}

function united(
  kept: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  const known = new Set((kept ?? []).map(sameAs));
  const all = [...(kept ?? []), ...(other ?? []).filter((value) => !known.has(sameAs(value)))];
  return all.length === 0 ? undefined : all;
}

function sameAs(value: string): string {
  return value.trim().toLowerCase();
}

function either(kept: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return kept === true || other === true ? true : (kept ?? other);
}

function given(fields: { readonly [Field in keyof Person]: unknown }): Person {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Person;
}
