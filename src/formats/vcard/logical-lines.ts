/**
 * Physical lines put together to content lines, still as bytes: a fold may fall inside a character.
 * RFC 6350 §3.2, and the quoted-printable and base64 continuations of vCard 2.1.
 */

import { asciiOf } from './ascii-of.ts';
import { cardLimits } from './limits.ts';

export interface LogicalLine {
  /** Its first physical line, from 1. */
  readonly line: number;
  /** Offsets into the file, `[from, until, from, until, …]`; a folded piece begins at its white space. */
  readonly spans: readonly number[];
  /** Longer than the limits allow; `spans` holds the beginning. */
  readonly tooLong: boolean;
}

interface OpenLine {
  readonly line: number;
  readonly spans: number[];
  /** The physical line read last. */
  last: Span;
  byteLength: number;
  tooLong: boolean;
  /** Known once the colon was seen. */
  encoding?: 'quoted-printable' | 'base64' | 'none';
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const [tab, newline, carriageReturn, space, colon, equals] = [0x09, 0x0a, 0x0d, 0x20, 0x3a, 0x3d];
const longestHead = 1000;

/** In file order. Empty lines are left out; the bytes must be UTF-8 or a single-byte encoding. */
export function* logicalLines(bytes: Uint8Array): Generator<LogicalLine> {
  let open: OpenLine | undefined;
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    line += 1;
    const until = endOfLine(bytes, from);
    if (open && continues(bytes, open, { from, until })) {
      extend(open, { from, until });
    } else {
      if (open) yield closed(open);
      open =
        from === until
          ? undefined
          : { line, spans: [from, until], last: { from, until }, byteLength: until - from, tooLong: false };
    }
    if (open) open.tooLong ||= open.byteLength > cardLimits.propertyBytes;
    from = bytes[until] === carriageReturn && bytes[until + 1] === newline ? until + 2 : until + 1;
  }
  if (open) yield closed(open);
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== newline && bytes[at] !== carriageReturn) at += 1;
  return at;
}

function continues(bytes: Uint8Array, open: OpenLine, { from, until }: Span): boolean {
  if (dropSoftBreak(bytes, open)) return true;
  if (bytes[from] === space || bytes[from] === tab) return from < until;
  return from < until && encodingOf(bytes, open) === 'base64' && isBareBase64(bytes.subarray(from, until));
}

/** Takes the `=` off a quoted-printable line that goes on in the next one. */
function dropSoftBreak(bytes: Uint8Array, open: OpenLine): boolean {
  const { from, until } = open.last;
  if (from === until || bytes[until - 1] !== equals || encodingOf(bytes, open) !== 'quoted-printable') return false;
  if (!open.tooLong) open.spans[open.spans.length - 1] = until - 1;
  return true;
}

function encodingOf(bytes: Uint8Array, open: OpenLine): OpenLine['encoding'] {
  if (open.encoding) return open.encoding;
  const head = joined(bytes, open.spans, longestHead);
  const end = head.indexOf(colon);
  if (end < 0 && head.length < longestHead) return undefined;
  const params = asciiOf(head.subarray(0, Math.max(end, 0)));
  if (/[;=]QUOTED-PRINTABLE\b/i.test(params)) open.encoding = 'quoted-printable';
  else open.encoding = /[;=](BASE64|B)(;|$)/i.test(params) ? 'base64' : 'none';
  return open.encoding;
}

/** Some exporters of 2.1 forget the white space before the next line of a picture. */
function isBareBase64(piece: Uint8Array): boolean {
  return /^[A-Za-z0-9+/]+=*$/.test(asciiOf(piece));
}

function extend(open: OpenLine, { from, until }: Span): void {
  open.last = { from, until };
  open.byteLength += until - from;
  open.tooLong ||= open.spans.length / 2 >= cardLimits.foldedLines;
  if (!open.tooLong) open.spans.push(from, until);
}

function closed({ line, spans, tooLong }: OpenLine): LogicalLine {
  return { line, spans, tooLong };
}

/** The spans one after the other, at most `limit` bytes, with the white space of folds. */
function joined(bytes: Uint8Array, spans: readonly number[], limit: number): Uint8Array {
  const [from = 0, until = 0] = spans;
  if (spans.length === 2 || until - from >= limit) return bytes.subarray(from, Math.min(until, from + limit));
  const result = new Uint8Array(limit);
  let length = 0;
  for (let index = 0; index < spans.length && length < limit; index += 2) {
    const piece = bytes.subarray(spans[index], spans[index + 1]).subarray(0, limit - length);
    result.set(piece, length);
    length += piece.length;
  }
  return result.subarray(0, length);
}
