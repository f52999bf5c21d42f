/** Text as it may stand in XML. XML 1.0 section 2.2 */

import { plainText } from '../text/plain-text.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What looks like an escape of OOXML (`_x000D_`) is escaped itself. ECMA-376 part 1, section 22.9.2.19 */
export function escapedXml(text: string): string {
  if (/^[\w .,;:!?()'’–/@+-]*$/.test(text) && !text.includes('_')) return text;
  return plainText(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
