/** The fields of the head of a mail that tell who wrote to whom. RFC 5322 section 2.2 */

import { decodeWords } from 'postal-mime';
import { oneLine } from '../people/one-line.ts';
import { plainText } from '../text/plain-text.ts';

export interface MailHead {
  /** Each in file order, unfolded, nothing decoded; empty where there is none. */
  all(name: FieldName): readonly string[];
  /** The first, or nothing. */
  first(name: FieldName): string;
}

export type FieldName = (typeof fieldNames)[number];

const fieldNames = [
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'date',
  'received',
  'subject',
  'message-id',
  'return-path',
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'list-id',
  'list-post',
  'list-unsubscribe',
  'precedence',
  'feedback-id',
  'auto-submitted',
  'x-autoreply',
  'x-autorespond',
  'x-auto-reply',
  'content-type',
  'content-class',
  'x-gmail-labels',
  'x-spam-flag',
  'x-unsent',
  'x-mozilla-status',
  'x-apple-auto-saved',
  'x-uniform-type-identifier',
] as const;

const field = new RegExp(`^(${fieldNames.join('|')})[ \\t]*:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'gim');
const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });
const longestValue = 64 * 1024;

export function mailHead(bytes: Uint8Array): MailHead {
  const values = new Map<string, string[]>();
  for (const match of latin.decode(bytes).matchAll(field)) {
    const [whole, name = '', value = ''] = match;
    const from = match.index + whole.length - value.length;
    const called = name.toLowerCase();
    const before = values.get(called);
    if (before !== undefined && called === 'received') continue;
    const text = unfolded(value, bytes.subarray(from, from + value.length));
    if (before === undefined) values.set(called, [text]);
    else before.push(text);
  }
  return { all: (name) => values.get(name) ?? [], first: (name) => values.get(name)?.[0] ?? '' };
}

/** Some programs write letters as they are, in whichever alphabet. */
function unfolded(value: string, bytes: Uint8Array): string {
  return (/[^\0-\x7f]/.test(value) ? inUtf8(bytes) : value).slice(0, longestValue).replace(/\r?\n/g, '').trim();
}

function inUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
}

/** A text of a head as a person reads it, on one line. RFC 2047 */
export function readable(value: string): string {
  return oneLine(plainText(decodeWords(value)));
}
