/** How well and how fast a line of plain English is understood, as a section of docs/benchmarks.md. */

import { understandLine } from '../src/actions/understand-line.ts';
import { almanacFor } from '../src/almanac/almanac.ts';
import { fields, type Field } from '../src/formats/capture-line/corpus/corpus-cases.ts';
import { earlierFresh, laterFresh, tunedCases } from '../src/formats/capture-line/corpus/every-case.ts';
import { corpusKnown, corpusNow, corpusOwner } from '../src/formats/capture-line/corpus/known-world.ts';
import { type FieldScore, type Score, scoreOf } from '../src/formats/capture-line/corpus/score.ts';
import { openStore } from '../src/store/open-store.ts';
import { addFacts } from '../src/store/queries/add-facts.ts';
import { beginNotebook } from '../src/store/queries/begin-notebook.ts';
import { cardSection } from './card-section.ts';
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

export async function lineSection(): Promise<string> {
  const context = { almanac, now, known: corpusKnown };
  const sets = [laterFresh, earlierFresh, tunedCases].map((cases) => ({ cases, score: scoreOf(cases, context) }));
  const { median, nearlyAll } = await times();
  const row = (of: (set: (typeof sets)[number]) => string): string => sets.map(of).join(' | ');
  return [
    lineHeading,
    '',
    'How much of what `sundown capture` reads was said (precision), and how much of what was said it reads (recall), by',
    'field, on the lines of `src/formats/capture-line/corpus`. The rules were tuned on the last column until they read all',
    'of it. What that says about the next line is told by the first: lines written when the rules stood and never tuned',
    'on; on first reading 21 of those 40 had no slip. The middle lines were written before there was a reader and never',
    'tuned on either, but whoever made the rules had them in mind. One person wrote all of them, so that people who type',
    'otherwise may see other figures. In brackets: how many were right, wrong and missed.',
    '',
    `| Field | Fresh, written later (${laterFresh.length} lines) | Fresh, written first (${earlierFresh.length}) | Tuned on (${tunedCases.length}) |`,
    '| --- | --- | --- | --- |',
    ...fields.map((field) => `| ${words[field]} | ${row(({ score }) => shares(score.byField[field]))} |`),
    `| lines without any slip | ${row(({ score, cases }) => wholly(score, cases.length))} |`,
    '',
    `A line is understood in ${median.toFixed(1)} ms (median; 95 % within ${nearlyAll.toFixed(1)} ms) in a notebook of 5,000 people, asked`,
    'of the store through the contract; at most 20 ms are promised after the first line, which loads the readers.',
    '',
    await cardSection(),
  ].join('\n');
}

/** `98 % and 96 % (53, 1, 2)`: precision and recall. */
function shares({ right, wrong, missed }: FieldScore): string {
  const share = (of: number): string => (of === 0 ? 'none' : `${Math.floor((100 * right) / of)} %`);
  return `${share(right + wrong)} and ${share(right + missed)} (${right}, ${wrong}, ${missed})`;
}

function wholly({ misses }: Score, all: number): string {
  return `${all - new Set(misses.map(({ line }) => line)).size} of ${all}`;
}

/** In milliseconds, the first reading of each line left out, which loads and compiles. */
async function times(): Promise<{ readonly median: number; readonly nearlyAll: number }> {
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const { people, organizations } = bigNotebook({ people: 5000, touches: 100 }, now);
  await store.transaction('mine', async (tx) => {
    await beginNotebook(tx, corpusOwner);
    await addFacts(tx, 'organization', organizations);
    await addFacts(tx, 'person', people);
  });
  const world = { store, notebook: 'mine', almanacFor, now, door: 'bench' };
  const lines = [...laterFresh, ...earlierFresh, ...tunedCases].map(({ line }) => line);
  const taken: number[] = [];
  for (const line of [...lines, ...lines]) {
    const began = performance.now();
    await understandLine(world, { line });
    taken.push(performance.now() - began);
  }
  await store.close();
  const warm = taken.slice(lines.length);
  return { median: quantile(warm, 0.5), nearlyAll: quantile(warm, 0.95) };
}
