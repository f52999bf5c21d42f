/** A postal address, which the notebook keeps as lines, as the parts of a vCard. RFC 6350 section 6.3.1 */

import type { CardAddress } from '../vcard/card.ts';
import { oneLine } from './one-line.ts';

export type PostalParts = Omit<CardAddress, 'types' | 'params'>;

/** All of it as the street, but for a last line that is surely a town in the United States. */
export function postalParts(address: string): PostalParts {
  const lines = address.split('\n').map(oneLine);
  const [, locality, region, postalCode] = /^(.+), ([A-Z]{2}) (\d{5}(?:-\d{4})?)$/.exec(lines.at(-1) ?? '') ?? [];
  const none = { poBox: '', extended: '', street: '', locality: '', region: '', postalCode: '', country: '' };
  if (locality === undefined || region === undefined || postalCode === undefined) return { ...none, street: address };
  return { ...none, street: lines.slice(0, -1).join('\n'), locality, region, postalCode };
}
