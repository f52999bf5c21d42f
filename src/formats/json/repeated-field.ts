/** A field that one object has twice, of which a parser would quietly drop one. RFC 8259 section 4 */

import { closingQuote } from './closing-quote.ts';

export interface RepeatedField {
  readonly name: string;
  readonly at: number;
}

/** Names of an open object; a list has none. */
type Open = Set<string> | undefined;

/** The first field of that kind. @param text that is known to be JSON. */
export function repeatedField(text: string): RepeatedField | undefined {
  const outer: Open[] = [];
  let names: Open;
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = closingQuote(text, at);
      const name = isName ? nameIn(text.slice(at, end + 1)) : undefined;
      if (name !== undefined && names?.has(name) === true) return { name, at };
      if (name !== undefined) names?.add(name);
      isName = false;
      at = end;
    } else if (character === '{' || character === '[') {
      outer.push(names);
      names = character === '{' ? new Set() : undefined;
      isName = names !== undefined;
    } else if (character === '}' || character === ']') names = outer.pop();
    else if (character === ',') isName = names !== undefined;
  }
  return undefined;
}

function nameIn(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
