/** The properties with components, types and preferences, one function each. RFC 6350 §6.2 to §6.6 */

import type { CardAddress, CardContent, CardFieldTraits, CardName, CardParam, CardProperty, CardText } from './card.ts';
import { unescaped, unescapedComponents } from './escaping.ts';
import type { FieldContext } from './field-context.ts';
import { paramValues } from './param-values.ts';

/** The preferred first, else in file order. */
export function byPreference<Field extends CardFieldTraits>(fields: readonly Field[]): Field[] {
  return fields.toSorted((left, right) => rank(left) - rank(right));
}

function rank({ preference }: CardFieldTraits): number {
  return preference ?? 101;
}

export function emailOf(property: CardProperty, context: FieldContext): CardText | undefined {
  return textField(property, context, (text) => {
    const address = /^mailto:([^?]*)/i.exec(text)?.[1];
    return address === undefined ? text : percentDecoded(address);
  });
}

/** A `tel:` address becomes the number; of its parameters only the extension is of use to a person. RFC 3966 */
export function phoneOf(property: CardProperty, context: FieldContext): CardText | undefined {
  return textField(property, context, (text) => {
    const number = /^tel:([^;]*)/i.exec(text)?.[1];
    const extension = /;ext=([^;]*)/i.exec(text)?.[1];
    if (number === undefined) return text;
    return extension === undefined ? number : `${number} ext. ${extension}`;
  });
}

export function urlOf(property: CardProperty, context: FieldContext): CardText | undefined {
  return textField(property, context, (text) => text);
}

export function addressOf(property: CardProperty, context: FieldContext): CardAddress | undefined {
  const components = unescapedComponents(property.value, context.version);
  if (areBlank(components)) return undefined;
  const [poBox = '', extended = '', street = '', locality = '', region = '', postalCode = '', ...rest] = components;
  const country = rest.join('; ');
  return { poBox, extended, street, locality, region, postalCode, country, ...traits(property, context) };
}

export function structuredNameOf(property: CardProperty, { version }: FieldContext): CardName | undefined {
  const components = unescapedComponents(property.value, version);
  if (areBlank(components)) return undefined;
  const [family = '', given = '', additional = '', prefixes = '', ...rest] = components;
  return { family, given, additional, prefixes, suffixes: rest.join('; ') };
}

export function organizationOf(property: CardProperty, { version }: FieldContext): CardContent['organization'] {
  const [name = '', ...units] = unescapedComponents(property.value, version);
  return name.trim() === '' ? undefined : { name, units: units.filter((unit) => unit.trim() !== '') };
}

function areBlank(components: readonly string[]): boolean {
  return components.every((component) => component.trim() === '');
}

function textField(
  property: CardProperty,
  context: FieldContext,
  meaning: (text: string) => string,
): CardText | undefined {
  const value = meaning(unescaped(property.value, context.version));
  return value.trim() === '' ? undefined : { value, ...traits(property, context) };
}

const understoodParams = new Set(['TYPE', 'PREF', 'VALUE', 'ENCODING']);

function traits({ params, group }: CardProperty, { label }: FieldContext): CardFieldTraits {
  const types = [...new Set(paramValues(params, 'TYPE').flatMap((type) => type.toLowerCase().split(',')))];
  const preference = preferenceOf(params, types);
  return {
    types: types.filter((type) => type !== 'pref' && type !== ''),
    ...(preference === undefined ? {} : { preference }),
    ...(group === undefined ? {} : { group }),
    ...(label === undefined ? {} : { label }),
    params: params.filter(({ name }) => !understoodParams.has(name.toUpperCase())),
  };
}

function preferenceOf(params: readonly CardParam[], types: readonly string[]): number | undefined {
  if (types.includes('pref')) return 1;
  const rankText = paramValues(params, 'PREF')[0] ?? '';
  const value = Number(rankText);
  return /^\d+$/.test(rankText) && value >= 1 && value <= 100 ? value : undefined;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
