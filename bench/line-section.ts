/** How well and how fast a line of plain English is understood, as a section of docs/benchmarks.md. */

import { almanacFor } from '../src/almanac/almanac.ts';
import { fields, type Field } from '../src/formats/capture-line/corpus/corpus-cases.ts';
import { freshCases, tunedCases } from '../src/formats/capture-line/corpus/every-case.ts';
import { corpusKnown, corpusNow, corpusOwner } from '../src/formats/capture-line/corpus/known-world.ts';
import { type FieldScore, type Score, scoreOf } from '../src/formats/capture-line/corpus/score.ts';
import { knownNames } from '../src/formats/capture-line/known-names.ts';
import { understandLine } from '../src/formats/capture-line/understand-line.ts';
import { bigNotebook } from './big-notebook.ts';
import { quantile } from './figure.ts';

export const lineHeading = '## A line of plain English';

const almanac = almanacFor(corpusOwner);
const now = almanac.instant(corpusNow);

const words: Readonly<Record<Field, string>> = {
  people: 'people',
  org: 'organization',
  occasion: 'occasion',
  channel: 'channel',
  on: 'date and time',
  promise: 'promise',
  by: 'date of the promise',
  referral: 'referral',
  outcome: 'outcome of a call',
  round: 'round',
  incoming: 'came in',
  verdict: 'verdict',
  intent: 'intent',
  opportunity: 'known position',
};

export function lineSection(): string {
  const context = { almanac, now, known: corpusKnown };
  const [fresh, tuned] = [scoreOf(freshCases, context), scoreOf(tunedCases, context)];
  const { median, nearlyAll } = times();
  return [
    lineHeading,
    '',
    'How much of what `sundown capture` reads was said (precision), and how much of what was said it reads (recall), by',
    'field, on the lines of `src/formats/capture-line/corpus`. The rules were tuned on most of those lines until they read',
    'them; what that says about the next line is told by the others, which were written down before there was a reader',
    'and on which no rule was tuned. One person wrote them all, so that people who type otherwise may see other figures.',
    '',
    `| Field | Precision, ${freshCases.length} fresh lines | Recall | Precision, ${tunedCases.length} tuned lines | Recall |`,
    '| --- | --- | --- | --- | --- |',
    ...fields.map((field) => `| ${words[field]} | ${shares(fresh.byField[field])} | ${shares(tuned.byField[field])} |`),
    '',
    `Without any slip in any field: ${wholly(fresh, freshCases.length)} fresh lines, ${wholly(tuned, tunedCases.length)} tuned lines.`,
    '',
    `A line is understood in ${median.toFixed(1)} ms (median; 95 % within ${nearlyAll.toFixed(1)} ms) in a notebook with 5,000`,
    'people, the index of their names made anew for each line; at most 20 ms are promised.',
    '',
  ].join('\n');
}

/** `98 % (53 of 54) | 96 % (53 of 55)` */
function shares({ right, wrong, missed }: FieldScore): string {
  const share = (of: number): string => (of === 0 ? 'none' : `${Math.floor((100 * right) / of)} % (${right} of ${of})`);
  return `${share(right + wrong)} | ${share(right + missed)}`;
}

function wholly({ misses }: Score, all: number): string {
  return `${all - new Set(misses.map(({ line }) => line)).size} of ${all}`;
}

/** In milliseconds, the first lines left out, which load and compile. */
function times(): { readonly median: number; readonly nearlyAll: number } {
  const { people, organizations, opportunities } = bigNotebook({ people: 5000, touches: 100 }, now);
  const lines = [...freshCases, ...tunedCases].map(({ line }) => line);
  const taken = [...lines, ...lines].map((line) => {
    const began = performance.now();
    const known = knownNames({ people, organizations, opportunities });
    understandLine(line, { almanac, now, known });
    return performance.now() - began;
  });
  const warm = taken.slice(lines.length);
  return { median: quantile(warm, 0.5), nearlyAll: quantile(warm, 0.95) };
}
