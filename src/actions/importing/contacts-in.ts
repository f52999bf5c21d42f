/** The contacts in a file as it was sent, known by what is in it. */

import { Refusal } from '../../contract/refusal.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { readPeopleFile } from '../../formats/people/read-people-file.ts';
import type { Answer, Asked } from '../sentence.ts';

interface Contacts extends Pick<Answer<'previewPeople'>, 'format' | 'refused'> {
  readonly people: readonly ImportedPerson[];
}

const formats = {
  linkedin: 'linkedin-connections',
  google: 'google-csv',
  outlook: 'outlook-csv',
  vcard: 'vcard',
} as const;

/** @throws {Refusal} `unreadable-file` where it holds none, with what would help */
export function contactsIn(sent: Pick<Asked<'previewPeople'>, 'fileName' | 'content' | 'encoding'>): Contacts {
  const { kind, people, refused } = readPeopleFile(sent.fileName, bytesOf(sent));
  if (kind === 'unknown') {
    throw new Refusal('unreadable-file', {
      problems: refused.map(({ line, reason }) => ({ line, message: reason })),
    });
  }
  return { format: formats[kind as keyof typeof formats], people, refused: [...refused] };
}

function bytesOf({ content, encoding }: Pick<Asked<'previewPeople'>, 'content' | 'encoding'>): Uint8Array {
  return encoding === 'base64' ? Buffer.from(content, 'base64') : new TextEncoder().encode(content);
}
