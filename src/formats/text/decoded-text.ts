/** The text of a file that does not say how it is encoded: Unicode by its mark, else UTF-8, else as Windows writes. */

import { plainText } from './plain-text.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export function decodedText(file: Uint8Array): string {
  const bytes = utf8Bytes(file);
  const text = new TextDecoder().decode(bytes);
  return plainText(isMostlyBroken(text) ? new TextDecoder('windows-1252').decode(bytes) : text);
}

const replacement = '\ufffd';

/** One broken letter among many sound ones is a slip; where all are broken, they were never UTF-8. */
function isMostlyBroken(text: string): boolean {
  if (!text.includes(replacement)) return false;
  const beyondAscii = text.replace(/[\u0000-\u007f]+/g, '');
  return beyondAscii.replaceAll(replacement, '').length < beyondAscii.length / 2;
}
