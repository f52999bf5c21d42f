/** A property as one content line, `group.NAME;PARAM=value:text`, not yet folded. RFC 6350 §3.3, RFC 6868 */

import { plainText } from '../text/plain-text.ts';
import type { CardParam, CardProperty } from './card.ts';

/** A property whose value is ready to be written. */
export type ReadyProperty = Pick<CardProperty, 'name' | 'value'> & Partial<CardProperty>;

/** Characters that no vCard may hold are left out, and line breaks become `\n`. */
export function lineText({ group, name, params = [], value }: ReadyProperty): string {
  const path = group === undefined ? name : `${group}.${name}`;
  return `${path}${params.map(paramText).join('')}:${plainText(value).replaceAll('\n', '\\n')}`;
}

function paramText({ name, values }: CardParam): string {
  const written = values.map((value) => {
    const safe = plainText(value).replace(/[\^\n"]/g, (character) => ({ '^': '^^', '\n': '^n' })[character] ?? "^'");
    return /[:;,]|^\s|\s$/.test(safe) ? `"${safe}"` : safe;
  });
  return `;${plainText(name)}=${written.join(',')}`;
}
