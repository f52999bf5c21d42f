/** A card as the fields of a form, and back. */

import type { NamedTold, PersonTold } from '../../../../core/capture/corrections.ts';
import type { PersonRead, Understanding } from '../../../../core/capture/understanding.ts';
import type { CardFound } from './read-picture.ts';

export interface CardFields {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  /** One on each line, as the other lists. */
  readonly emails: string;
  readonly phones: string;
  /** One address, or several with an empty line between them. */
  readonly addresses: string;
  readonly links: string;
  readonly notes: string;
}

export function cardFieldsOf(card: CardFound['card']): CardFields {
  const { name = '', title = '', organization = '', notes = '' } = card;
  return {
    name,
    title,
    organization,
    notes,
    emails: card.emails.join('\n'),
    phones: card.phones.join('\n'),
    addresses: card.addresses.join('\n\n'),
    links: card.links.join('\n'),
  };
}

/** A card that was used already, to be put right once more. */
export function cardFound(
  { name, id, card, organization }: PersonRead,
  organizations: Understanding['organizations'],
): CardFound {
  const place = organizations[organization ?? -1]?.name;
  const { emails = [], phones = [], addresses = [], links = [], ...texts } = card ?? {};
  return {
    card: {
      ...texts,
      name,
      emails,
      phones,
      addresses,
      links,
      unsure: [],
      ...(place !== undefined && { organization: place }),
    },
    known: id === undefined ? [] : [{ id, name }],
  };
}

/** @param known who of the notebook it is */
export function personOf(fields: CardFields, known: NamedTold | undefined): PersonTold {
  const organization = fields.organization.trim();
  return {
    name: known?.name ?? oneLine(fields.name),
    ...(known?.id !== undefined && { id: known.id }),
    part: 'with',
    ...(organization !== '' && { organization: { name: oneLine(organization) } }),
    card: {
      ...text('title', oneLine(fields.title)),
      ...list('emails', fields.emails, /\n/),
      ...list('phones', fields.phones, /\n/),
      ...list('addresses', fields.addresses, /\n\s*\n/),
      ...list('links', fields.links, /\n/),
      ...text('notes', fields.notes.trim()),
    },
  };
}

function text<Field extends string>(field: Field, value: string): Partial<Record<Field, string>> {
  return (value === '' ? {} : { [field]: value }) as Partial<Record<Field, string>>;
}

function list<Field extends string>(field: Field, value: string, between: RegExp): Partial<Record<Field, string[]>> {
  const values = value
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean);
  return (values.length === 0 ? {} : { [field]: values }) as Partial<Record<Field, string[]>>;
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
