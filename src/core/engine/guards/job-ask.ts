/** No job ask: the words with which a draft asks for a job, so that a request for a talk stays one. English. C5 */

import { jobAskPatterns } from './job-ask-phrases.ts';

/** Where in a text it asks for a job; `end` is exclusive, both count UTF-16 units. */
export interface JobAsk {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every place, in the order of the text, none overlapping another. */
export function jobAsks(text: string): readonly JobAsk[] {
  const spans = jobAskPatterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => !isDenied(text, start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(spans).map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
}

const clauseBreak = /[.?!;:,()–—]|\n\s*\n|\bbut\b/gi;
const denial = /\b(?:not(?!\s+(?:only|hesitate))|never|nor|no|without|rather\s+than|instead\s+of)\b|n['’]t\b/i;

/** “I am not asking for a job” asks for none: the clause says so before the words come. */
function isDenied(text: string, start: number): boolean {
  const before = text.slice(0, start);
  const lastBreak = [...before.matchAll(clauseBreak)].at(-1);
  return denial.test(lastBreak === undefined ? before : before.slice(lastBreak.index + lastBreak[0].length));
}
