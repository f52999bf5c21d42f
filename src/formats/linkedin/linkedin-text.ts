/** The text of a file of LinkedIn, whose tables are UTF-8; or the line on which it stops being that. */

import { plainText } from '../text/plain-text.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';

const mostBytes = 100 * 1024 * 1024;

export function linkedinText(file: Uint8Array): string | RefusedLine {
  if (file.length > mostBytes) return { line: 1, reason: tooLargeReason };
  const bytes = utf8Bytes(file);
  const text = decoded(bytes);
  return text === undefined ? { line: firstBrokenLine(bytes), reason: brokenReason } : plainText(text);
}

const tooLargeReason = `The file is larger than ${mostBytes / 1024 / 1024} MB. Split it and import the parts.`;
const brokenReason =
  'The text of this line is not valid UTF-8. Import the file as LinkedIn gave it, or save it as “CSV UTF-8”.';

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const lineBreak = bytes.indexOf(0x0a, from);
    const until = lineBreak < 0 ? bytes.length : lineBreak + 1;
    if (decoded(bytes.subarray(from, until)) === undefined) return line;
    from = until;
  }
  return 1;
}
