/** Every card of a vCard file: 2.1, 3.0 or 4.0, many in one file. RFC 2426, RFC 6350 */

import type { RefusedLine } from '../text/refused-line.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { asciiOf } from './ascii-of.ts';
import { type BlockLine, type CardBlock, cardBlocks } from './card-blocks.ts';
import { cardOf } from './card-of.ts';
import { type Card, type CardProperty, type CardVersion, cardVersions } from './card.ts';
import { contentLine, type UnreadableLine } from './content-line.ts';
import { escapedText } from './escaping.ts';
import { joinedBytes } from './joined-bytes.ts';
import { cardLimits } from './limits.ts';

export interface CardsRead {
  /** In file order. */
  readonly cards: readonly Card[];
  /** Whole cards that are left out, and single lines left out of a card that is taken; in file order. */
  readonly refused: readonly RefusedLine[];
}

/** Reads what is sound and says what is not; a broken card never keeps the next one from being read. */
export function readCards(file: Uint8Array): CardsRead {
  const reads = [...cardsIn(file)];
  return {
    cards: reads.flatMap(({ card }) => (card === undefined ? [] : [card])),
    refused: reads.flatMap(({ refused }) => refused),
  };
}

interface CardRead {
  readonly card?: Card;
  readonly refused: readonly RefusedLine[];
}

/** As `readCards`, but one after the other, so that a large file is not held as cards. */
export function* cardsIn(file: Uint8Array): Generator<CardRead, void, undefined> {
  const bytes = utf8Bytes(file);
  for (const block of cardBlocks(bytes)) {
    yield 'reason' in block ? { refused: [block] } : cardRead(bytes, block);
  }
}

function cardRead(bytes: Uint8Array, block: CardBlock): CardRead {
  const version = versionOf(bytes, block.lines);
  const properties: CardProperty[] = [];
  const refused: RefusedLine[] = [];
  for (const line of block.lines) {
    const property = propertyOf(bytes, line, version);
    if ('name' in property) properties.push(property);
    else if (property.spoilsCard) return { refused: [{ line: line.line, reason: property.reason }] };
    else refused.push({ line: line.line, reason: property.reason });
    if (refused.length > cardLimits.unreadableLines)
      return { refused: [{ line: block.line, reason: unreadableReason }] };
  }
  const card = cardOf({ line: block.line, version }, properties);
  return card ? { card, refused } : { refused: [...refused, { line: block.line, reason: namelessReason }] };
}

const unreadableReason = `More than ${cardLimits.unreadableLines} lines of this card cannot be read. Export it again.`;
const tooLongReason = `The value is longer than ${cardLimits.propertyBytes / 1024 / 1024} MB and is left out.`;
const namelessReason =
  'This card has no name, no organization and no e-mail address to go by. Add a line like FN:Ana Ruiz and import again.';

/** What says no version is read by the rules of 3.0. */
function versionOf(bytes: Uint8Array, lines: readonly BlockLine[]): CardVersion {
  for (const line of lines) {
    const [from = 0, until = 0] = line.spans;
    const head = asciiOf(bytes.subarray(from, Math.min(until, from + 50)));
    const version = /^VERSION[^:]*:\s*(\S+)/i.exec(head)?.[1];
    if (version !== undefined) return cardVersions.find((known) => known === version) ?? '3.0';
  }
  return '3.0';
}

function propertyOf(bytes: Uint8Array, line: BlockLine, version: CardVersion): CardProperty | UnreadableLine {
  if (line.tooLong) return { reason: tooLongReason, spoilsCard: false };
  const property = contentLine(joinedBytes(bytes, line, version), version);
  if (!line.nested || !('name' in property)) return property;
  const nested = line.nested.map((inner) => new TextDecoder().decode(joinedBytes(bytes, inner, version)));
  return { ...property, value: escapedText(nested.join('\n')) };
}
