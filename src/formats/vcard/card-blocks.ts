/** The content lines of each card of a file, from its BEGIN to its END. RFC 6350 §3.3 and §6.1 */

import type { RefusedLine } from '../text/refused-line.ts';
import { asciiOf } from './ascii-of.ts';
import { cardLimits } from './limits.ts';
import { type LogicalLine, logicalLines } from './logical-lines.ts';

export interface CardBlock {
  /** The line of its BEGIN, from 1. */
  readonly line: number;
  /** Without BEGIN and END. */
  readonly lines: readonly BlockLine[];
}

export interface BlockLine extends LogicalLine {
  /** For AGENT of vCard 2.1: the lines of the card inside the card. */
  readonly nested?: readonly LogicalLine[];
}

interface OpenBlock {
  readonly line: number;
  readonly startsAt: number;
  readonly lines: BlockLine[];
  /** The card inside the card that is being read, and how deep it goes. */
  nested?: LogicalLine[];
  depth: number;
}

/** Whole cards in file order, and in between what is no part of any. */
export function* cardBlocks(bytes: Uint8Array): Generator<CardBlock | RefusedLine> {
  let open: OpenBlock | undefined;
  let strayBefore = false;
  for (const line of logicalLines(bytes)) {
    const head = headOf(bytes, line);
    if (open && isNested(bytes, open, head)) {
      nest(open, line, head);
    } else if (head === 'BEGIN:VCARD') {
      if (open) yield endless(open);
      open = { line: line.line, startsAt: line.spans[0] ?? 0, lines: [], depth: 0 };
    } else if (!open) {
      if (!strayBefore && head !== '') yield { line: line.line, reason: strayReason };
      strayBefore = true;
      continue;
    } else if (head === 'END:VCARD') {
      yield isTooLarge(open, line)
        ? { line: open.line, reason: tooLargeReason }
        : { line: open.line, lines: open.lines };
      open = undefined;
    } else {
      open.lines.push(line);
    }
    strayBefore = false;
  }
  if (open) yield endless(open);
}

const strayReason = 'This stands outside of any card: a card begins with BEGIN:VCARD and ends with END:VCARD.';
const tooLargeReason = `This card is larger than ${cardLimits.cardBytes / 1024 / 1024} MB. Take its pictures out and import it again.`;

function endless({ line }: OpenBlock): RefusedLine {
  return {
    line,
    reason: 'The card that begins here has no END:VCARD. The file may be cut off: export it again, or add the line.',
  };
}

function isTooLarge(open: OpenBlock, end: LogicalLine): boolean {
  return (end.spans[0] ?? 0) - open.startsAt > cardLimits.cardBytes;
}

/** The beginning of a line in capitals, enough to know BEGIN, END and AGENT by. */
function headOf(bytes: Uint8Array, line: LogicalLine): string {
  const [from = 0, until = 0] = line.spans;
  return asciiOf(bytes.subarray(from, Math.min(until, from + 100)))
    .trim()
    .toUpperCase();
}

function isNested(bytes: Uint8Array, open: OpenBlock, head: string): boolean {
  if (open.depth > 0) return true;
  const before = open.lines.at(-1);
  return head === 'BEGIN:VCARD' && before !== undefined && /^AGENT[^:]*:$/.test(headOf(bytes, before));
}

function nest(open: OpenBlock, line: LogicalLine, head: string): void {
  open.nested ??= [];
  open.nested.push(line);
  if (head === 'BEGIN:VCARD') open.depth += 1;
  if (head !== 'END:VCARD') return;
  open.depth -= 1;
  if (open.depth > 0) return;
  const agent = open.lines.pop();
  if (agent) open.lines.push({ ...agent, nested: open.nested });
  delete open.nested;
}
