/** JSON text or bytes as a plain value, or why they are none and where. RFC 8259 */

import { jsonBreaksAt } from './json-breaks-at.ts';
import { deepestJson, tooDeepAt } from './nesting.ts';
import { repeatedField } from './repeated-field.ts';

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Bytes must be UTF-8, with or without a byte order mark. */
export function readJson(source: string | Uint8Array): JsonRead {
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : utf8Text(source);
  if (text === undefined) return { ok: false, message: 'is not UTF-8 text' };
  const depthAt = tooDeepAt(text);
  if (depthAt !== -1) return { ok: false, message: `nests deeper than ${deepestJson} levels, ${place(text, depthAt)}` };
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedField(text);
    if (repeated === undefined) return { ok: true, value };
    const message = `has the field ${JSON.stringify(repeated.name)} twice, ${place(text, repeated.at)}`;
    return { ok: false, message };
  } catch {
    return { ok: false, message: `is not JSON: ${complaint(text)}` };
  }
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function complaint(text: string): string {
  const at = jsonBreaksAt(text);
  const character = text.slice(at)[Symbol.iterator]().next().value;
  if (character === undefined)
    return text.trim() === '' ? 'there is nothing in it' : `it ends too early, ${place(text, at)}`;
  return `${JSON.stringify(character)} does not belong there, ${place(text, at)}`;
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`;
}
