/** A card as the text of a vCard file, which `readCards` reads back as the same card. RFC 2426, RFC 6350 */

import { cardProperties, type WrittenVersion } from './card-properties.ts';
import type { CardContent } from './card.ts';
import { escapedText } from './escaping.ts';
import { folded } from './fold.ts';
import { lineText, type ReadyProperty } from './line-text.ts';

/** Lines end in CRLF. */
export function writeCard(card: CardContent, version: WrittenVersion): string {
  const properties: readonly ReadyProperty[] = [
    { name: 'BEGIN', value: 'VCARD' },
    { name: 'VERSION', value: version },
    { name: 'FN', value: escapedText(card.name) },
    ...cardProperties(card, version),
    { name: 'END', value: 'VCARD' },
  ];
  return properties.map((property) => folded(lineText(property))).join('');
}
