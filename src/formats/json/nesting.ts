/** How deep JSON text nests, so that hostile text is refused before anything walks it. */

import { closingQuote } from './closing-quote.ts';

/** Deeper than anything that we write ourselves. */
export const deepestJson = 64;

const quote = 0x22;
const bracketOpens = 0x5b;
const bracketCloses = 0x5d;
const braceOpens = 0x7b;
const braceCloses = 0x7d;

/** Where the text first nests deeper than `deepest`, or -1. Text that is no JSON gets an answer too. */
export function tooDeepAt(text: string, deepest: number = deepestJson): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = closingQuote(text, at);
    else if (code === bracketCloses || code === braceCloses) depth -= 1;
    else if (code === bracketOpens || code === braceOpens) depth += 1;
    if (depth > deepest) return at;
  }
  return -1;
}
