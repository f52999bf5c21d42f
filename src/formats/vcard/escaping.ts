/** Backslashes in values, and lists of values. RFC 6350 §3.4, RFC 2426 §5, vCard 2.1 §2.1.2 */

import { plainText } from '../text/plain-text.ts';
import type { CardVersion } from './card.ts';

/** The text that a value means. An escape that the version does not know stays as it is. */
export function unescaped(value: string, version: CardVersion): string {
  if (!value.includes('\\')) return plainText(value);
  const escapes = version === '2.1' ? /\\([;,:])/g : /\\([\\;,:nN])/g;
  return plainText(value.replace(escapes, (_, character: string) => (/n/i.test(character) ? '\n' : character)));
}

/** The components of N, ADR and ORG, each as the text it means. */
export function unescapedComponents(value: string, version: CardVersion): string[] {
  const components: string[] = [];
  let from = 0;
  let at = 0;
  while (at < value.length) {
    if (value[at] === ';') {
      components.push(value.slice(from, at));
      from = at + 1;
    }
    at += value[at] === '\\' ? 2 : 1;
  }
  components.push(value.slice(from));
  return components.map((component) => unescaped(version === '2.1' ? component : spacedList(component), version));
}

/** The members of a list such as CATEGORIES, each as the text it means. */
export function unescapedList(value: string, version: CardVersion): string[] {
  return (value.match(/(?:\\.|[^,\\])+/gs) ?? []).map((member) => unescaped(member, version).trim());
}

/** A list within a component (`Philip,Paul`) is read as one text, with the space that people expect. */
function spacedList(component: string): string {
  return component.replace(/(\\.)|,(?=\S)/gs, (all, escape: string | undefined) => escape ?? `${all} `);
}

/** A text as a value of 3.0 and 4.0. */
export function escapedText(text: string): string {
  return plainText(text).replace(/[\\;,\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}

/** An address on the web as a value: its commas and semicolons mean what they say. */
export function escapedUri(text: string): string {
  return plainText(text).replace(/[\\\n]/g, (character) => (character === '\n' ? '\\n' : '\\\\'));
}
