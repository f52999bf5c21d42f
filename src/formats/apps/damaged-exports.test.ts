import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrackReader } from '../contrack/contrack-reader.ts';
import { monicaReader } from '../monica/monica-reader.ts';
import { nametagReader } from '../nametag/nametag-reader.ts';
import { personSchema } from '../notebook/person-schema.ts';
import { touchFields } from '../notebook/touch-schema.ts';

const vectors = new URL('../../../test/vectors/', import.meta.url);
const exported = [
  { reader: monicaReader, name: 'monica/version-4.json' },
  { reader: monicaReader, name: 'monica/version-5.json' },
  { reader: contrackReader, name: 'contrack/export.json' },
  { reader: nametagReader, name: 'nametag/export-1.2.json' },
];
const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: [],
  withText: true,
};

/** The value with another one at one place in it, however deep. */
function changed(value: unknown, at: readonly number[], put: unknown): unknown {
  const [place, ...rest] = at;
  if (place === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[place % Math.max(keys.length, 1)] ?? '';
  const inner: unknown = Reflect.get(value, key);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (`${index}` === key ? changed(inner, rest, put) : each))
    : { ...value, [key]: changed(inner, rest, put) };
}

describe('a damaged export of another app', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      null,
      [],
      {},
      '',
      'x'.repeat(30_000),
      '\u0000\ud800',
      1e308,
      '2026-02-30',
      'data:image/png;base64,!',
    ),
  );
  const places = fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 9 });

  it('gives only what a notebook may hold, each thing once, whatever stands where something else was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...exported),
        fc.array(fc.tuple(places, anything), { maxLength: 6 }),
        async ({ reader, name }, wounds) => {
          const sound: unknown = JSON.parse(readFileSync(new URL(name, vectors), 'utf8'));
          const text = JSON.stringify(wounds.reduce((value, [at, put]) => changed(value, at, put), sound));
          const brought = await reader.read({ name, bytes: new TextEncoder().encode(text), beginning: '' }, choices);
          if ('unread' in brought) return;
          for (const { source: _, line, organizationName: __, ...fields } of brought.people) {
            const person = { id: 'x', addedAt: '2026-03-05T00:00:00Z', ...fields };
            assert.ok(line >= 1 && personSchema.safeParse(person).success, JSON.stringify(person));
          }
          const keys = brought.happenings.map(({ key }) => key);
          assert.equal(new Set(keys).size, keys.length);
          for (const { at, ends, channel, direction, summary, people } of brought.happenings) {
            assert.ok(people.every((met) => met.name !== undefined || met.email !== undefined));
            const when = at.includes('T') ? at : `${at}T12:00:00Z`;
            const touch = {
              at: when,
              ...(ends && { ends }),
              people: ['x'],
              channel,
              direction,
              ...(summary && { summary }),
            };
            assert.ok(touchFields.omit({ id: true }).safeParse(touch).success, JSON.stringify(touch));
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is refused with the line where it stops being JSON', async () => {
    for (const { reader, name } of exported) {
      const bytes = readFileSync(new URL(name, vectors)).subarray(0, -20);
      const brought = await reader.read({ name, bytes, beginning: '' }, choices);
      assert.ok('unread' in brought);
      assert.match(brought.unread[0]?.reason ?? '', /ends too early.*Export it again/);
      assert.ok((brought.unread[0]?.line ?? 0) > 50);
    }
  });
});
