/** The words of a step merged from the facts, every script in every way of saying it. */

import { allScripts } from '../src/core/scripts/all-scripts.ts';
import { exampleFields } from '../src/core/scripts/example-fields.ts';
import { mergeScript } from '../src/formats/scripts/merge-script.ts';
import { type Figure, quantile } from './figure.ts';

const rounds = 50;

export function wordsFigure(): Figure {
  const variants = allScripts.flatMap((script) => script.variants);
  const times = Array.from({ length: rounds }, () =>
    variants.map((variant) => {
      const started = performance.now();
      mergeScript(variant, exampleFields, { isLate: true });
      return performance.now() - started;
    }),
  ).flat();
  return {
    name: 'Merge the words of a step',
    value: quantile(times, 0.95),
    unit: 'ms',
    target: 2,
    how: `p95 of ${times.length}, every script`,
  };
}
