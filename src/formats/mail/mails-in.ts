/** Where each mail of a file begins and ends: of an mbox in any of its variants, or of a single mail. RFC 4155 */

export interface MailPlace {
  /** In the file, from 1. */
  readonly line: number;
  /** Of an mbox: when it was put there, as far as that is told. */
  readonly postmark: string;
  readonly head: Uint8Array;
  /** Offsets; the body is not looked at. */
  readonly bodyFrom: number;
  readonly bodyUntil: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Far above any head that was ever sent. */
const longestHead = 256 * 1024;
const mark = [...'From '].map((letter) => letter.charCodeAt(0));
/** Between two mails: two line breaks. */
const mostBlankBytes = 4;

/** In file order. Takes no more memory than one head, however long the file is. */
export function* mailsIn(bytes: Uint8Array): Generator<MailPlace> {
  const start = beginning(bytes);
  let { from, line } = start;
  while (from < bytes.length) {
    const { at: headFrom, line: headLine } = start.isMbox ? next(bytes, { at: from, line }) : { at: from, line };
    const postmark = start.isMbox ? textAt(bytes, from, headFrom).trim() : '';
    const headEnd = endOfHead(bytes, { at: headFrom, line: headLine });
    const head = bytes.subarray(headFrom, Math.min(headEnd.at, headFrom + longestHead));
    const told = start.isMbox ? toldEnd(bytes, head, headEnd.at) : bytes.length;
    const end = told === undefined ? nextMail(bytes, headEnd) : { at: told, line: headEnd.line };
    yield { line, postmark, head, bodyFrom: headEnd.at, bodyUntil: end.at };
    line = told === undefined ? end.line : headEnd.line + lineBreaks(bytes.subarray(headEnd.at, told));
    from = end.at;
  }
}

interface Position {
  readonly at: number;
  readonly line: number;
}

/** Past blank lines, and past the length that Apple Mail writes before a mail of its own. */
function beginning(bytes: Uint8Array): { readonly from: number; readonly line: number; readonly isMbox: boolean } {
  const text = textAt(bytes, 0, 200);
  const skipped = /^(?:ï»¿)?\s*(?:\d+ *\r?\n)?/.exec(text)?.[0] ?? '';
  const line = 1 + skipped.split('\n').length - 1;
  return { from: skipped.length, line, isMbox: text.startsWith('From ', skipped.length) };
}

function next(bytes: Uint8Array, { at, line }: Position): Position {
  const lineBreak = bytes.indexOf(lineFeed, at);
  return { at: lineBreak < 0 ? bytes.length : lineBreak + 1, line: line + 1 };
}

/** Past the blank line. */
function endOfHead(bytes: Uint8Array, from: Position): Position {
  let position = from;
  while (position.at < bytes.length) {
    const following = next(bytes, position);
    if (isBlank(bytes, position.at, following.at)) return following;
    position = following;
  }
  return position;
}

function isBlank(bytes: Uint8Array, from: number, until: number): boolean {
  return until - from === 1 || (until - from === 2 && bytes[from] === carriageReturn);
}

/** Some programs tell the length of the body, which then may hold anything. It counts only where a mail ends there. */
function toldEnd(bytes: Uint8Array, head: Uint8Array, bodyFrom: number): number | undefined {
  const length = /^content-length:[ \t]*(\d{1,12})[ \t\r]*$/im.exec(textAt(head, 0, head.length))?.[1];
  if (length === undefined) return undefined;
  let end = bodyFrom + Number(length);
  const latest = Math.min(end + mostBlankBytes, bytes.length);
  while (end < latest && (bytes[end] === lineFeed || bytes[end] === carriageReturn)) end += 1;
  if (end > bytes.length) return undefined;
  return end === bytes.length || (bytes[end - 1] === lineFeed && isMailAt(bytes, end)) ? end : undefined;
}

function nextMail(bytes: Uint8Array, from: Position): Position {
  let position = from;
  let isAfterBlank = true;
  while (position.at < bytes.length) {
    if (isAfterBlank && isMailAt(bytes, position.at)) return position;
    const following = next(bytes, position);
    isAfterBlank = isBlank(bytes, position.at, following.at);
    position = following;
  }
  return position;
}

/** A line with a postmark, and a head after it: a sentence that begins with “From” has none. */
function isMailAt(bytes: Uint8Array, at: number): boolean {
  if (!mark.every((byte, index) => bytes[at + index] === byte)) return false;
  const [, following = ''] = textAt(bytes, at, at + 400).split('\n');
  return /^[A-Za-z][\w-]*:|^>From /.test(following);
}

function textAt(bytes: Uint8Array, from: number, until: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, until));
}

function lineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** Of a body so much as is asked for, with the escapes of an mbox undone line by line. */
export function bodyOf(bytes: Uint8Array, { bodyFrom, bodyUntil, postmark }: MailPlace, most: number): Uint8Array {
  const body = bytes.subarray(bodyFrom, Math.min(bodyUntil, bodyFrom + most));
  if (postmark === '') return body;
  const text = textAt(body, 0, body.length).replace(/^>(>*From )/gm, '$1');
  return text.length === body.length ? body : Uint8Array.from(text, (character) => character.charCodeAt(0));
}
