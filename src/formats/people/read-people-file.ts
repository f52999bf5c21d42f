/** The people in a file from elsewhere: of Google or Outlook; known by what is in it. */

import { readAddressBook } from '../address-book/address-book.ts';
import { addressBookColumns } from '../address-book/address-book-columns.ts';
import { noHeaderReason } from '../linkedin/connections.ts';
import { plainText } from '../text/plain-text.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import type { ImportedPerson, PeopleSource } from './imported-person.ts';
import { keptValues } from './kept-values.ts';
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
  const addressBook = plainText(new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes));
  const header = addressBookColumns(addressBook);
  if (header !== undefined) return fitted(header.kind, { read: readAddressBook(addressBook, header), refused: [] });
  return unknown({ line: 1, reason: strangeFileReason(name, beginning) ?? noHeaderReason });
}

function unknown(refusal: RefusedLine): PeopleRead {
  return { kind: 'unknown', people: [], refused: [refusal] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
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
