/** The bytes of one content line without its folds. RFC 6350 §3.2; vCard 2.1 §2.1.3 */

import type { CardVersion } from './card.ts';
import type { LogicalLine } from './logical-lines.ts';

const [tab, space] = [0x09, 0x20];

/** A fold takes one white space with it, but in 2.1, which folds only where there is one already, the space stays. */
export function joinedBytes(bytes: Uint8Array, { spans }: LogicalLine, version: CardVersion): Uint8Array {
  if (spans.length === 2) return bytes.subarray(spans[0], spans[1]);
  const result = new Uint8Array(lengthOf(spans));
  let length = 0;
  for (let index = 0; index < spans.length; index += 2) {
    const [start = 0, until = 0] = [spans[index], spans[index + 1]];
    const isFold = index > 0 && (bytes[start] === space || bytes[start] === tab) && start < until;
    const from = isFold && version !== '2.1' ? start + 1 : start;
    result.set(bytes.subarray(from, until), length);
    length += until - from;
  }
  return result.subarray(0, length);
}

function lengthOf(spans: readonly number[]): number {
  let length = 0;
  for (let index = 0; index < spans.length; index += 2) length += (spans[index + 1] ?? 0) - (spans[index] ?? 0);
  return length;
}
