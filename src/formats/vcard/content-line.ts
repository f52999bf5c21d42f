/** One content line, `group.NAME;PARAM=value:text`, decoded. RFC 6350 §3.3, RFC 6868, vCard 2.1 §2.1 */

import { westernText } from '../text/western-text.ts';
import type { CardParam, CardProperty, CardVersion } from './card.ts';
import { paramValues } from './param-values.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** What is wrong with a line, and whether the card is worth nothing without it. */
export interface UnreadableLine {
  readonly reason: string;
  readonly spoilsCard: boolean;
}

const colon = 0x3a;
const quote = 0x22;
const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT']);

export function contentLine(bytes: Uint8Array, version: CardVersion): CardProperty | UnreadableLine {
  const end = endOfHead(bytes);
  if (end < 0)
    return { reason: 'There is no colon between a name and a value in this line; it is left out.', spoilsCard: false };
  const head = utf8(bytes.subarray(0, end));
  if (head === undefined) return notUtf8;
  const [path = '', ...paramTexts] = splitOutsideQuotes(head, ';');
  const named = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(path.trim());
  const name = named?.[2];
  if (name === undefined)
    return { reason: `“${shown(path)}” is not the name of a property; the line is left out.`, spoilsCard: false };
  const params = paramTexts.filter((text) => text.trim() !== '').map((text) => param(text, version));
  const value = decoded(bytes.subarray(end + 1), params, version);
  if (typeof value !== 'string') return value;
  const group = named?.[1];
  return { ...(group === undefined ? {} : { group }), name, params: keptParams(params), value };
}

/** The colon that ends the names: the first outside quotation marks, or the first at all where these do not pair up. */
function endOfHead(bytes: Uint8Array): number {
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === quote) quoted = !quoted;
    else if (bytes[at] === colon && !quoted) return at;
  }
  return bytes.indexOf(colon);
}

function splitOutsideQuotes(text: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== separator || quoted) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** `TYPE=home,work`, or of 2.1 the bare `HOME` and `QUOTED-PRINTABLE`. */
function param(text: string, version: CardVersion): CardParam {
  const equals = text.indexOf('=');
  if (equals < 0) {
    const bare = text.trim();
    return { name: encodings.has(bare.toUpperCase()) ? 'ENCODING' : 'TYPE', values: [bare] };
  }
  const name = text.slice(0, equals).trim();
  const values = splitOutsideQuotes(text.slice(equals + 1), ',').map((value) => unquoted(value, version));
  return { name, values };
}

function unquoted(value: string, version: CardVersion): string {
  const bare = /^\s*"(.*)"\s*$/s.exec(value)?.[1] ?? value;
  if (version === '2.1') return bare;
  return bare.replace(/\^[n^']/g, (escape) => ({ '^n': '\n', '^^': '^' })[escape] ?? '"');
}

function decoded(value: Uint8Array, params: readonly CardParam[], version: CardVersion): string | UnreadableLine {
  const encoding = paramValues(params, 'ENCODING')[0]?.toUpperCase();
  const charset = paramValues(params, 'CHARSET')[0];
  const plain = encoding === 'QUOTED-PRINTABLE' ? quotedPrintable(value) : value;
  const text = charset === undefined ? unnamed(plain, version) : inCharset(plain, charset);
  if (text === undefined && charset !== undefined) {
    return {
      reason: `The text cannot be read in the character set “${shown(charset)}”. ${saveAsUtf8}`,
      spoilsCard: true,
    };
  }
  if (text === undefined) return notUtf8;
  return isBase64(encoding) ? text.replace(/\s+/g, '') : text;
}

const saveAsUtf8 = 'The card is left out: save or export the file as UTF-8 and import it again.';
const notUtf8: UnreadableLine = { reason: `The text is not valid UTF-8. ${saveAsUtf8}`, spoilsCard: true };

/** Programs of the time of 2.1 and 3.0 write as Windows does, and do not say so. 4.0 is UTF-8. RFC 6350 §3.1 */
function unnamed(bytes: Uint8Array, version: CardVersion): string | undefined {
  return utf8(bytes) ?? (version === '4.0' ? undefined : westernText(bytes));
}

const strict = { fatal: true, ignoreBOM: true } as const;
const utf8Decoder = new TextDecoder('utf-8', strict);

function utf8(bytes: Uint8Array): string | undefined {
  return decodedBy(() => utf8Decoder, bytes);
}

function inCharset(bytes: Uint8Array, charset: string): string | undefined {
  return decodedBy(() => new TextDecoder(charset.trim(), strict), bytes);
}

/** Nobody has to know a character set, nor to keep to it. */
function decodedBy(decoder: () => TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/** What was undone is not said any more; base64 stays as it is, under the one name that 3.0 has for it. */
function keptParams(params: readonly CardParam[]): readonly CardParam[] {
  if (params.length === 0) return params;
  return params.flatMap((each) => {
    const name = each.name.toUpperCase();
    if (name === 'CHARSET') return [];
    if (name !== 'ENCODING') return [each];
    return isBase64(each.values[0]?.toUpperCase()) ? [{ name: 'ENCODING', values: ['b'] }] : [];
  });
}

function isBase64(encoding: string | undefined): boolean {
  return encoding === 'BASE64' || encoding === 'B';
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
