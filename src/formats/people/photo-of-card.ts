/** The photo that a vCard carries in itself, as a `data:` address. One that lies elsewhere stays there. RFC 6350 §6.2.4 */

import type { Card } from '../vcard/card.ts';

/** By the first bytes, since cards name the kind in many ways, or not at all. */
const typesByBeginning = {
  '/9j/': 'image/jpeg',
  iVBORw0KGgo: 'image/png',
  R0lGOD: 'image/gif',
  UklGR: 'image/webp',
} as const;

/** `PHOTO;ENCODING=b;TYPE=JPEG:/9j/…` as well as `PHOTO:data:image/jpeg;base64,/9j/…`. */
export function photoOfCard({ others }: Card): string | undefined {
  const value = others.find(({ name }) => name.toUpperCase() === 'PHOTO')?.value.replaceAll(/\s|\\(?=[,;])/g, '') ?? '';
  const base64 = value.replace(/^data:[^,]*,/i, '');
  const [, type] = Object.entries(typesByBeginning).find(([beginning]) => base64.startsWith(beginning)) ?? [];
  return type === undefined ? undefined : `data:${type};base64,${base64}`;
}
