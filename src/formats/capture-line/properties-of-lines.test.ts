import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../almanac/almanac.ts';
import type { Understanding } from '../../core/capture/understanding.ts';
import { tunedCases } from './corpus/every-case.ts';
import { corpusKnown, corpusNow, corpusOwner } from './corpus/known-world.ts';
import { understandLine } from './understand-line.ts';

const almanac = almanacFor(corpusOwner);
const context = { almanac, now: almanac.instant(corpusNow), known: corpusKnown };
const read = (line: string): Understanding => understandLine(line, context);

describe('a line', () => {
  it('loses nothing that was typed: all of it stays as the summary', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        assert.equal(read(line).summary, line);
      }),
    );
  });

  it('has every piece at a place in it, so that a screen can show it there', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const understood = read(line);
        for (const { from, until } of spansOf(understood)) assert.ok(0 <= from && from < until && until <= line.length);
        for (const { name, id, candidates, spans } of understood.people) {
          const [span] = spans;
          if (id === undefined && candidates === undefined && span !== undefined) {
            assert.ok(
              line.slice(span.from, span.until).toLowerCase().replaceAll(/\s+/g, ' ').includes(name.toLowerCase()),
            );
          }
        }
      }),
    );
  });

  it('is understood alike each time, and its referral and firms are among those it lists', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const understood = read(line);
        assert.deepEqual(read(line), understood);
        const { people, organizations, referral } = understood;
        for (const { organization } of people) assert.ok(organization === undefined || organizations[organization]);
        if (referral !== undefined) assert.ok(people[referral.from] && people[referral.to]);
      }),
    );
  });

  it('tells of a past that is past and of a meeting that is not', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { when, meeting } = read(line);
        if (when !== undefined) assert.ok(almanac.instant(when.at) <= context.now);
        if (meeting?.starts !== undefined) assert.ok(almanac.instant(meeting.starts.at) > context.now);
        if (meeting?.starts !== undefined && meeting.ends !== undefined) {
          assert.ok(almanac.instant(meeting.ends) > almanac.instant(meeting.starts.at));
        }
      }),
    );
  });

  it('of 2,000 characters of anything is read in reasonable time', () => {
    for (const part of [
      'a ',
      'A',
      'Met ',
      'promised ',
      '1',
      'meeting with ',
      'met, ',
      'at the ',
      'by 3 ',
      '((',
      'Ana told me to ',
    ]) {
      const line = part.repeat(2_000 / part.length);
      const began = process.cpuUsage();
      read(line);
      const { user, system } = process.cpuUsage(began);
      assert.ok(user + system < 500_000, part);
    }
  });
});

const pieces = fc.constantFrom(
  ...`Met|Ana|Ana Ruiz|Bo Lind|dana fox|maria|Dr. Ito|of Northwind|at Acme Corp|the mixer|promised|her|the article|by Friday
|tomorrow at 3|yesterday|on March 2|3/6|last Tuesday|next week|in a fortnight|at noon|11:15|on tuesday|today at 9|called
|left a voicemail|lunch with|interview|sent me to|referred by|and|,|.|;|(|want to ask|informational interview|İ|ß|\uE000|👋🏽
|O'Neill’s`.split(/\n?\|/),
);
const anyLine = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.constantFrom(...tunedCases.map(({ line }) => line)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** The places of all pieces. */
function spansOf(value: unknown): readonly { readonly from: number; readonly until: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('spans' in value) {
    const { spans, ...rest } = value as {
      readonly spans: readonly { readonly from: number; readonly until: number }[];
    };
    return [...spans, ...spansOf(rest)];
  }
  return Object.values(value).flatMap(spansOf);
}
