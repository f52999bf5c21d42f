/** The people in a file from elsewhere: of LinkedIn, Google or Outlook, or vCards; known by what is in it. */

import { readAddressBook } from '../address-book/address-book.ts';
import { addressBookColumns } from '../address-book/address-book-columns.ts';
import { noHeaderReason, readConnections } from '../linkedin/connections.ts';
import { connectionsHeader } from '../linkedin/connections-header.ts';
import { plainText } from '../text/plain-text.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import type { ImportedPerson, PeopleSource } from './imported-person.ts';
import { keptValues } from './kept-values.ts';
import { personOfConnection } from './person-of-connection.ts';
import { strangeFileReason } from './strange-file-reason.ts';

export interface PeopleRead {
  /** `unknown`: nothing was read, and the one refusal says what would be. */
  readonly kind: PeopleSource | 'unknown';
  /** In file order. */
  readonly people: readonly ImportedPerson[];
  /** Ordered by line. */
  readonly refused: readonly RefusedLine[];
}

const mostBytes = 50 * 1024 * 1024;
const beginningBytes = 4096;

/** What is in the file decides; its name only helps to say what is missing. */
export function readPeopleFile(name: string, file: Uint8Array): PeopleRead {
  if (file.length > mostBytes) {
    return unknown({
      line: 1,
      reason: `The file is larger than ${mostBytes / 1024 / 1024} MB. Split it and import the parts.`,
    });
  }
  const bytes = utf8Bytes(file);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, beginningBytes));
  const brokenLine = firstBrokenLine(bytes);
  const csv = plainText(new TextDecoder().decode(bytes));
  if (connectionsHeader(csv))
    return brokenLine === undefined ? peopleOfConnections(csv) : unknown(brokenText(brokenLine));
  const addressBook = plainText(new TextDecoder(brokenLine === undefined ? 'utf-8' : 'windows-1252').decode(bytes));
  const header = addressBookColumns(addressBook);
  if (header !== undefined) return fitted(header.kind, { read: readAddressBook(addressBook, header), refused: [] });
  return unknown({ line: 1, reason: strangeFileReason(name, beginning) ?? noHeaderReason });
}

function unknown(refusal: RefusedLine): PeopleRead {
  return { kind: 'unknown', people: [], refused: [refusal] };
}

function brokenText(line: number): RefusedLine {
  return {
    line,
    reason: 'The text of this line is not valid UTF-8. Import the file as LinkedIn gave it, or save it as “CSV UTF-8”.',
  };
}

/** From 1; undefined where all is well. */
function firstBrokenLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const lineBreak = bytes.indexOf(0x0a, from);
    const until = lineBreak < 0 ? bytes.length : lineBreak + 1;
    try {
      decoder.decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    from = until;
  }
  return undefined;
}

function peopleOfConnections(csv: string): PeopleRead {
  const { connections, refused } = readConnections(csv);
  return fitted('linkedin', { read: connections.map(personOfConnection), refused });
}

interface Read {
  readonly read: readonly (ImportedPerson | RefusedLine)[];
  readonly refused: readonly RefusedLine[];
}

function fitted(kind: PeopleSource, { read, refused }: Read): PeopleRead {
  const kept = read.map((each) => ('reason' in each ? { refused: [each] } : keptValues(each)));
  return {
    kind,
    people: kept.flatMap((each) => ('person' in each ? [each.person] : [])),
    refused: [...refused, ...kept.flatMap((each) => each.refused)].toSorted((left, right) => left.line - right.line),
  };
}
