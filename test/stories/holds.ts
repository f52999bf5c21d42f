/** Runs a property with a fixed seed; `PROPERTY_RUNS` and `PROPERTY_SEED` look further. */

import fc from 'fast-check';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_260_305);

/** Fails with the smallest case found of which the check throws. */
export function holdsFor<Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  fc.assert(
    fc.property(values, (value) => check(value)),
    { numRuns, seed },
  );
}
