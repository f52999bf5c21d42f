/** A postal address in parts as one text of one or more lines. */

import type { CardAddress, CardFieldTraits } from '../vcard/card.ts';
import { oneLine } from './one-line.ts';

/** The line of the town as it is written where there are regions (`Chicago, IL 60601`), or where there are none. */
export function postalAddress(address: Omit<CardAddress, keyof CardFieldTraits>): string {
  const { poBox, extended, street, locality, region, postalCode, country } = address;
  const town = region.trim() === '' ? `${postalCode} ${locality}` : `${locality}, ${region} ${postalCode}`;
  return [poBox, extended, ...street.split('\n'), town.replace(/^, /, ''), country]
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}
