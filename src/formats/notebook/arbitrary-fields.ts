/** The fields of which any notebook is made, for properties: odd texts, times of any zone, references. */

import fc from 'fast-check';

export const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((value) => !value.includes('\u0000'));
export const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((value) => `x${value.replaceAll(/[\r\n\u2028\u2029\u0000]/g, '')}`);
const milliseconds = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) });
const offsets = fc.constantFrom('Z', '+00:00', '-05:00', '+13:45', '-09:30');

function instantAt(at: number, offset: string): string {
  return new Date(at).toISOString().replace('Z', offset).replace('.000', '');
}

export const instant = fc.tuple(milliseconds, offsets).map(([at, offset]) => instantAt(at, offset));
export const date = milliseconds.map((at) => new Date(at).toISOString().slice(0, 10));
export const zone = fc.constantFrom('America/Chicago', 'Pacific/Chatham', 'Asia/Kolkata', 'Europe/Berlin', 'UTC');
export const flag = fc.boolean();

/** Two instants of one zone, the later one last. */
export const span = fc
  .tuple(milliseconds, fc.integer({ min: 1, max: 10_000_000 }), offsets)
  .map(([from, length, offset]) => [instantAt(from, offset), instantAt(from + length, offset)] as const);

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** One record for each id, with the required fields always and each of the others now and then. */
export function records(ids: readonly string[], required: Fields, optional: Fields): fc.Arbitrary<unknown[]> {
  const requiredKeys = ['id', ...Object.keys(required)];
  const recordOf = (id: string) => {
    const fields: Fields = { id: fc.constant(id), ...required, ...optional };
    return fc.record(fields, { requiredKeys });
  };
  return fc.tuple(...ids.map(recordOf));
}

export function reference(field: string, ids: readonly string[]): Fields {
  return ids.length === 0 ? {} : { [field]: fc.constantFrom(...ids) };
}

export const some = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });
