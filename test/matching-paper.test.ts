/** docs/matching.md tells the figures that the labelled pairs give. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelledPairs, type LabelledPair, verdictOn } from './stories/labelled-pairs.ts';
import { textOf } from './markdown.ts';

const pairs = [...labelledPairs('pairs'), ...labelledPairs('pairs-later')];

/** Sure, asked and not found, of those who are one, are two, and of whom nobody can know. */
function rowOf(name: string, some: readonly LabelledPair[]): string {
  const counts = (['same', 'different', 'unknowable'] as const).map((label) =>
    (['sure', 'maybe', 'none'] as const)
      .map((verdict) => some.filter((pair) => pair.label === label && verdictOn(pair) === verdict).length)
      .join(' · '),
  );
  return [name, ...counts].join(' | ');
}

describe('docs/matching.md', () => {
  it('tells for each kind of hard case how often the judgement was right, as it is now', () => {
    const written = [
      ...textOf('docs/matching.md').matchAll(/^\| (\S+) +\| (\d[\d ·]+?) +\| (\d[\d ·]+?) +\| (\d[\d ·]+?) +\|$/gm),
    ];
    const kinds = [...Map.groupBy(pairs, ({ kind }) => kind)];
    assert.deepEqual(
      written.map((row) => row.slice(1).join(' | ')),
      [...kinds.map(([kind, some]) => rowOf(kind, some)), rowOf('all', pairs)],
    );
  });
});
