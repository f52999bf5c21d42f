/** A draft handed to the owner's own mail program: as a `mailto:` link or as a message file. Nothing is sent by us. */

export interface MailDraft {
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
}

/** RFC 6068: lines end in CRLF, everything else percent-encoded. */
export function mailtoOf({ to, subject, body }: MailDraft): string {
  const fields = { subject, body: withCrLf(body) };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${to === undefined ? '' : encodeURIComponent(to).replaceAll('%40', '@')}?${query.join('&')}`;
}

/** RFC 5322 with RFC 2047 and RFC 2045; `X-Unsent` lets mail programs open it for writing. */
export function emlOf({ to, subject, body }: MailDraft): string {
  return [
    ...(to === undefined ? [] : [`To: ${headerSafe(to)}`]),
    ...encodedSubject(subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...folded(base64(withCrLf(body))),
    '',
  ].join('\r\n');
}

/** A line with an encoded word has at most 76 characters, `Subject: ` included: 39 bytes are 52 of base64. RFC 2047 section 2 */
const wordBytes = 39;
const lineCharacters = 76;

function encodedSubject(subject: string): string[] {
  const words = chunks(headerSafe(subject)).map((chunk) => `=?utf-8?B?${base64(chunk)}?=`);
  return words.map((word, at) => (at === 0 ? `Subject: ${word}` : ` ${word}`));
}

/** Whole characters only, as many as fit into one encoded word. */
function chunks(text: string): string[] {
  const parts = [''];
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (bytesOf(last + character).length > wordBytes) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

function headerSafe(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function folded(text: string): string[] {
  return text.match(new RegExp(`.{1,${lineCharacters}}`, 'g')) ?? [];
}

function withCrLf(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(text: string): string {
  return btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(''));
}
