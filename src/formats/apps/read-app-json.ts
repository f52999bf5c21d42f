/** A file in JSON that another app wrote, or why there is none. RFC 8259 */

import type { Unread } from '../brought/reader.ts';
import { readJson } from '../json/read-json.ts';
import { type Loose, looseRecord } from './loose.ts';

export interface AppJson {
  readonly root: Loose;
  /** On which line the entry with this id stands, from 1; the first line for one that is not found. */
  lineOf(id: string): number;
}

const mostBytes = 64 * 1024 * 1024;

export function readAppJson(bytes: Uint8Array, idField: 'id' | 'uuid'): AppJson | Unread {
  if (bytes.length > mostBytes)
    return unread(`This file is larger than ${mostBytes / 1024 / 1024} MB. Export the contacts as vCard instead.`);
  const read = readJson(bytes);
  if (!read.ok)
    return unread(`This file ${read.message}. Export it again.`, Number(/line (\d+)/.exec(read.message)?.[1] ?? 1));
  const lines = linesById(new TextDecoder().decode(bytes), idField);
  return { root: looseRecord(read.value), lineOf: (id) => lines.get(id) ?? 1 };
}

function unread(reason: string, line = 1): Unread {
  return { unread: [{ line, reason }] };
}

function linesById(text: string, idField: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  for (const match of text.matchAll(new RegExp(`\\n|"${idField}"\\s*:\\s*"([^"\\\\\\n]{1,100})"`, 'g'))) {
    const [whole, id] = match;
    if (id !== undefined && !lines.has(id)) lines.set(id, line);
    line += id === undefined ? 1 : whole.split('\n').length - 1;
  }
  return lines;
}
