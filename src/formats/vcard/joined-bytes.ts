/** The bytes of one content line without its folds. RFC 6350 §3.2; vCard 2.1 §2.1.3 */

import type { CardVersion } from './card.ts';
import type { LogicalLine } from './logical-lines.ts';

const [tab, space] = [0x09, 0x20];

/** A fold takes one white space with it, but in 2.1, which folds only where there is one already, the space stays. */
export function joinedBytes(bytes: Uint8Array, line: LogicalLine, version: CardVersion): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let index = 0; index < line.spans.length; index += 2) {
    const piece = bytes.subarray(line.spans[index], line.spans[index + 1]);
    const isFold = index > 0 && (piece[0] === space || piece[0] === tab);
    pieces.push(isFold && version !== '2.1' ? piece.subarray(1) : piece);
  }
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
