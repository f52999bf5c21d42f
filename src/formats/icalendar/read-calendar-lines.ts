/** The content lines of iCalendar, unfolded, with the lines they begin on. RFC 5545 section 3.1 */

export interface CalendarLine {
  /** In the file, from 1. */
  readonly line: number;
  /** In upper case. */
  readonly name: string;
  readonly text: string;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blanks = [0x20, 0x09];
const colon = 0x3a;
const semicolon = 0x3b;
/** Room for any guest list; what is longer is no text that anybody wrote. */
const longestLine = 256 * 1024;
const longestName = 60;

/** Only those of the names asked for are taken out of the bytes. A byte order mark must be gone. */
export function* calendarLines(bytes: Uint8Array, names: ReadonlySet<string>): Generator<CalendarLine> {
  let line = 1;
  for (let from = 0; from < bytes.length;) {
    const begins = line;
    const name = nameAt(bytes, from);
    const parts: Uint8Array[] = [];
    let length = 0;
    do {
      const lineBreak = bytes.indexOf(lineFeed, from);
      const end = lineBreak < 0 ? bytes.length : lineBreak;
      const part = bytes.subarray(length === 0 ? from : from + 1, bytes[end - 1] === carriageReturn ? end - 1 : end);
      if (names.has(name) && length + part.length <= longestLine) parts.push(part);
      length += part.length + 1;
      from = end + 1;
      line += 1;
    } while (blanks.includes(bytes[from] ?? 0));
    if (names.has(name)) yield { line: begins, name, text: decoded(parts) };
  }
}

function nameAt(bytes: Uint8Array, from: number): string {
  let name = '';
  for (let at = from; at < from + longestName && bytes[at] !== colon && bytes[at] !== semicolon; at += 1) {
    name += String.fromCharCode(bytes[at] ?? 0);
  }
  return name.toUpperCase();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** Some writers fold in the midst of a letter, so the bytes are joined first. */
function decoded(parts: readonly Uint8Array[]): string {
  const bytes = parts.length === 1 ? parts[0] : joined(parts);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
