/** A notebook as it was sent: as a notebook file, or in the archive of everything. */

import { Refusal } from '../../contract/refusal.ts';
import { largestContent } from '../../contract/command-fields.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { notebookAmong } from '../../formats/notebook/is-notebook.ts';
import { readNotebook } from '../../formats/notebook/read-notebook.ts';
import { utf8Bytes } from '../../formats/text/utf8-bytes.ts';
import { isZip, openZip } from '../../formats/zip/open-zip.ts';
import type { Asked } from '../sentence.ts';
import type { World } from '../world.ts';
import { bytesSent } from './bytes-sent.ts';

/** @throws {Refusal} `unreadable-file` with everything that is wrong in it, `no-upload` */
export async function notebookSent(world: World, sent: Asked<'previewNotebook'>): Promise<Notebook> {
  const read = readNotebook(sent.content ?? (await textIn(await bytesSent(world, { ...sent, encoding: 'text' }))));
  if (!read.ok) throw new Refusal('unreadable-file', { problems: read.problems.map((problem) => ({ ...problem })) });
  return read.notebook;
}

async function textIn(sent: Uint8Array): Promise<string> {
  const bytes = isZip(beginningOf(sent)) ? await unpacked(sent) : sent;
  if (bytes.length > largestContent) throw unreadable(1, 'This is more than any notebook file holds.');
  return new TextDecoder().decode(utf8Bytes(bytes));
}

function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4));
}

async function unpacked(archive: Uint8Array): Promise<Uint8Array> {
  const zip = openZip(archive);
  if ('unread' in zip) throw unreadable(1, zip.unread.map(({ reason }) => reason).join(' '));
  const name = notebookAmong(zip.names);
  if (name === undefined) {
    throw unreadable(1, 'There is no notebook file in this archive. Bring its files one by one.');
  }
  const file = await zip.unpack(name);
  if ('reason' in file) throw unreadable(file.line, `${name}: ${file.reason}`);
  return file;
}

function unreadable(line: number, message: string): Refusal {
  return new Refusal('unreadable-file', { problems: [{ line, message }] });
}
