/** Which of several meanings a text has: each with the patterns that tell it. */

import type { Piece, Span } from '../../core/capture/understanding.ts';

export type Meanings<Value> = readonly (readonly [Value, RegExp])[];

/** The first meaning in the order of the list that the text has anywhere. */
export function firstOf<Value>(text: string, meanings: Meanings<Value>): Piece<Value> | undefined {
  for (const [value, pattern] of meanings) {
    const span = spanOf(text, pattern);
    if (span !== undefined) return { value, spans: [span] };
  }
  return undefined;
}

/** The meaning that stands first in the text. */
export function earliestOf<Value>(text: string, meanings: Meanings<Value>): Piece<Value> | undefined {
  const found = meanings.flatMap(([value, pattern]) => {
    const span = spanOf(text, pattern);
    return span === undefined ? [] : [{ value, span }];
  });
  const [first] = found.toSorted((one, other) => one.span.from - other.span.from || other.span.until - one.span.until);
  return first === undefined ? undefined : { value: first.value, spans: [first.span] };
}

function spanOf(text: string, pattern: RegExp): Span | undefined {
  const match = new RegExp(pattern.source, 'i').exec(text);
  return match === null ? undefined : { from: match.index, until: match.index + match[0].length };
}
