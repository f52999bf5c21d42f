/** The photo that a vCard carries in itself, as a `data:` address. One that lies elsewhere stays there. RFC 6350 §6.2.4 */

import type { Card, CardProperty } from '../vcard/card.ts';

export interface PhotoOfCard {
  readonly photo: string;
  readonly property: CardProperty;
}

/** By the first bytes, since cards name the kind in many ways, or not at all. */
const typesByBeginning = {
  '/9j/': 'image/jpeg',
  iVBORw0KGgo: 'image/png',
  R0lGOD: 'image/gif',
  UklGR: 'image/webp',
} as const;

/** `PHOTO;ENCODING=b;TYPE=JPEG:/9j/…` as well as `PHOTO:data:image/jpeg;base64,/9j/…`; the first of several. */
export function photoOfCard({ others }: Card): PhotoOfCard | undefined {
  for (const property of others) {
    if (property.name.toUpperCase() !== 'PHOTO') continue;
    const base64 = property.value.replaceAll(/\s|\\(?=[,;])/g, '').replace(/^data:[^,]*,/i, '');
    const [, type] = Object.entries(typesByBeginning).find(([beginning]) => base64.startsWith(beginning)) ?? [];
    if (type !== undefined) return { photo: `data:${type};base64,${base64}`, property };
  }
  return undefined;
}
