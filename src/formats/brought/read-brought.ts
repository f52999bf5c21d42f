/** A file from elsewhere, read by whoever knows its format. What is in it decides, not its name. */

import { type PeopleRead, readPeopleFile } from '../people/read-people-file.ts';
import type { Brought, BroughtFormat, ReadingChoices } from './brought.ts';
import type { Unread } from './reader.ts';
import { readers } from './readers.ts';

const beginningBytes = 4096;

export async function readBrought(
  sent: { readonly name: string; readonly bytes: Uint8Array },
  choices: ReadingChoices,
): Promise<Brought | Unread> {
  const beginning = new TextDecoder('latin1').decode(sent.bytes.subarray(0, beginningBytes));
  const file = { ...sent, beginning };
  const reader = readers.find((each) => each.reads(file));
  return reader ? reader.read(file, choices) : ofPeople(readPeopleFile(sent.name, sent.bytes));
}

const formats: Readonly<Partial<Record<PeopleRead['kind'], BroughtFormat>>> = {
  google: 'google-csv',
  outlook: 'outlook-csv',
  vcard: 'vcard',
};

function ofPeople({ kind, people, refused }: PeopleRead): Brought | Unread {
  const format = formats[kind];
  return format === undefined ? { unread: refused } : { format, people, happenings: [], meetings: [], refused };
}
