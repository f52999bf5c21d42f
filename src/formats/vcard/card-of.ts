/** The properties of a card as what they mean. RFC 6350 §6, RFC 2426 §3 */

import { plainText } from '../text/plain-text.ts';
import { birthdayText } from './birthday.ts';
import type { Card, CardContent, CardProperty, CardVersion } from './card.ts';
import { addressOf, byPreference, emailOf, organizationOf, phoneOf, structuredNameOf, urlOf } from './card-fields.ts';
import { unescaped } from './escaping.ts';
import type { FieldContext } from './field-context.ts';
import { paramValues } from './param-values.ts';

/** What is being read: the properties that nobody has taken yet, and by which rules. */
interface Reading {
  readonly version: CardVersion;
  readonly labelsByGroup: ReadonlyMap<string, CardProperty>;
  readonly left: Set<CardProperty>;
}

/** Undefined where nothing on the card could name it. */
export function cardOf(place: Pick<Card, 'line' | 'version'>, properties: readonly CardProperty[]): Card | undefined {
  const left = new Set(properties.filter(saysSomething));
  const labels = [...left].filter((property) => property.name.toUpperCase() === 'X-ABLABEL');
  const labelsByGroup = new Map(labels.map((property) => [property.group?.toLowerCase() ?? '', property]));
  const reading: Reading = { version: place.version, labelsByGroup, left };
  const formattedName = takeText(reading, 'FN');
  const content = withoutUndefined({
    structuredName: takeFirst(reading, 'N', structuredNameOf),
    emails: byPreference(takeAll(reading, 'EMAIL', emailOf)),
    phones: byPreference(takeAll(reading, 'TEL', phoneOf)),
    addresses: byPreference(takeAll(reading, 'ADR', addressOf)),
    urls: byPreference(takeAll(reading, 'URL', urlOf)),
    organization: takeFirst(reading, 'ORG', organizationOf),
    title: takeText(reading, 'TITLE'),
    notes: takeAll(reading, 'NOTE', textOf),
    birthday: takeFirst(reading, 'BDAY', birthdayOf),
    timeZone: takeText(reading, 'TZ'),
  });
  const name = formattedName ?? fallbackName(content);
  return name === undefined ? undefined : { ...place, name, ...content, others: [...left].map(oneLined) };
}

/** The version is said by the card; and `N:;;;;` is how exporters say that there is no name. */
function saysSomething({ name, value }: CardProperty): boolean {
  const upperName = name.toUpperCase();
  return upperName !== 'VERSION' && !(understoodNames.has(upperName) && /^[;\s]*$/.test(value));
}

const understoodNames = new Set(['FN', 'N', 'EMAIL', 'TEL', 'ADR', 'URL', 'ORG', 'TITLE', 'NOTE', 'BDAY', 'TZ']);

type Understand<Value> = (property: CardProperty, context: FieldContext) => Value | undefined;

function takeAll<Value>(reading: Reading, name: string, understand: Understand<Value>): Value[] {
  const values: Value[] = [];
  for (const property of reading.left) {
    if (property.name.toUpperCase() !== name) continue;
    const label = reading.labelsByGroup.get(property.group?.toLowerCase() ?? ' ');
    const text = label && unescaped(label.value, reading.version);
    const value = understand(property, { version: reading.version, label: text });
    if (value === undefined) continue;
    values.push(value);
    reading.left.delete(property);
    if (label && isLabelled(value)) reading.left.delete(label);
  }
  return values;
}

function isLabelled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'label' in value;
}

/** The first that says something; any further one is kept with the others. */
function takeFirst<Value>(reading: Reading, name: string, understand: Understand<Value>): Value | undefined {
  const named = [...reading.left].filter((property) => property.name.toUpperCase() === name);
  for (const property of named) {
    const value = understand(property, { version: reading.version, label: undefined });
    if (value === undefined) continue;
    reading.left.delete(property);
    return value;
  }
  return undefined;
}

function takeText(reading: Reading, name: string): string | undefined {
  return takeFirst(reading, name, textOf);
}

function textOf(property: CardProperty, { version }: FieldContext): string | undefined {
  const text = unescaped(property.value, version);
  return text.trim() === '' ? undefined : text;
}

function birthdayOf({ value, params }: CardProperty): string | undefined {
  return birthdayText(value, paramValues(params, 'X-APPLE-OMIT-YEAR')[0]);
}

function fallbackName(content: Omit<CardContent, 'name' | 'others'>): string | undefined {
  const { prefixes, given, additional, family, suffixes } = content.structuredName ?? {};
  const spoken = [prefixes, given, additional, family, suffixes]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  return [spoken, content.organization?.name, content.emails[0]?.value].find(
    (name) => name !== undefined && name !== '',
  );
}

/** Quoted-printable may have brought real line breaks into a value; a content line has none. */
function oneLined(property: CardProperty): CardProperty {
  return { ...property, value: plainText(property.value).replaceAll('\n', '\\n') };
}

type Given<Content> = { [Key in keyof Content]: Exclude<Content[Key], undefined> };

function withoutUndefined<Content extends object>(content: Content): Given<Content> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Given<Content>;
}
