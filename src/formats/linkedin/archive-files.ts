/** The files of a LinkedIn archive one after the other, as texts with their tables; or a single one of them. */

import type { FileSent, Unread } from '../brought/reader.ts';
import { hasMoreRows, mostRows, tooManyRowsReason } from '../csv/csv-rows.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { openZip } from '../zip/open-zip.ts';
import { type ArchivePart, archivePart, partOf, tableOf } from './archive-part.ts';
import { type LinkedinTable, linkedinTable } from './linkedin-table.ts';
import { linkedinText } from './linkedin-text.ts';

export interface ArchiveFile {
  /** Within the archive; a file that comes alone needs none. */
  readonly file?: string;
  readonly part: ArchivePart;
  readonly text: string;
  readonly table: LinkedinTable;
}

export type ArchiveFiles = AsyncIterable<ArchiveFile | RefusedLine>;

export function isLinkedinZip({ bytes }: FileSent): boolean {
  const zip = openZip(bytes);
  return 'names' in zip && zip.names.some((name) => archivePart(name) !== undefined);
}

/** Each is unpacked only when its turn comes, so that no two are held. */
export async function* filesInZip(archive: Uint8Array): ArchiveFiles {
  const zip = openZip(archive);
  if ('unread' in zip) {
    yield* zip.unread;
    return;
  }
  const parts = new Map(zip.names.toReversed().map((name) => [archivePart(name), name]));
  if (!parts.has('connections')) yield { file: 'Connections.csv', line: 1, reason: noConnections };
  for (const [part, file] of parts) {
    if (part === undefined) continue;
    const bytes = await zip.unpack(file);
    const read = 'reason' in bytes ? bytes : tableIn(bytes);
    if (read === undefined) continue;
    if ('reason' in read) yield { ...read, file };
    else if (read.table.kind === tableOf(part)) yield { ...read, part, file };
    else yield { file, line: 1, reason: strangeTable };
  }
}

/** A file that comes alone is known by its header. */
export function singleFile({ name, bytes }: FileSent): ArchiveFile | Unread {
  const read = tableIn(bytes);
  if (read === undefined || 'reason' in read) return { unread: [read ?? { line: 1, reason: strangeTable }] };
  const part = partOf(read.table.kind, name);
  return part === undefined ? { unread: [{ line: 1, reason: whichReason }] } : { ...read, part };
}

/** Undefined for a file that holds nothing, as LinkedIn makes them too. */
function tableIn(bytes: Uint8Array): Pick<ArchiveFile, 'text' | 'table'> | RefusedLine | undefined {
  const text = linkedinText(bytes);
  if (typeof text !== 'string') return text;
  const table = linkedinTable(text);
  if (table !== undefined) {
    const isTooLong = hasMoreRows(text.slice(table.endsAt), table.delimiter, mostRows);
    return isTooLong ? { line: table.line, reason: tooManyRowsReason } : { text, table };
  }
  return /^[^,;\t]{0,200}$/.test(text.trim()) ? undefined : { line: 1, reason: strangeTable };
}

const noConnections =
  'The archive has no Connections.csv, so it brings nobody you are connected with. LinkedIn sends a first archive ' +
  'within minutes and a second one with everything within a day: import that one too.';
const strangeTable =
  'The columns of this file are not named as LinkedIn names them in English. On LinkedIn, with English as its ' +
  'language, ask for a copy of your data again, and import it as it comes.';
const whichReason =
  'The file does not say whether you gave or received these recommendations. Name it Recommendations_Given.csv or ' +
  'Recommendations_Received.csv, as LinkedIn does, and import it again.';
