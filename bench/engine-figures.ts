/** The agenda worked out from facts, in this process: the engine alone. */

import { almanacFor } from '../src/almanac/almanac.ts';
import { agendaOf } from '../src/core/engine/agenda.ts';
import { bigNotebook, type Size } from './big-notebook.ts';
import { type Figure, quantile } from './figure.ts';

const now = Date.parse('2026-03-10T15:00:00-05:00');

export function engineFigures(small: Size, large: Size): Figure[] {
  const smallMs = agendaMs(small, 100);
  const largeMs = agendaMs(large, 25);
  return [
    { name: `Agenda from facts, ${told(small)}`, value: smallMs, unit: 'ms', target: 15, how: 'median of 100' },
    { name: `Agenda from facts, ${told(large)}`, value: largeMs, unit: 'ms', target: 300, how: 'median of 25' },
    {
      name: 'Growth of the cost of a touch between them',
      value: largeMs / large.touches / (smallMs / small.touches),
      unit: 'times',
      target: 1.5,
      how: 'of the medians',
    },
  ];
}

export function told({ people, touches }: Size): string {
  return `${people.toLocaleString('en')} people, ${touches.toLocaleString('en')} touches`;
}

/** Not counted: V8 compiles as it goes, and is not done sooner. */
const warmUp = 50;

function agendaMs(size: Size, runs: number): number {
  const notebook = bigNotebook(size, now);
  const almanac = almanacFor(notebook.owner);
  const times = Array.from({ length: runs + warmUp }, () => {
    const start = performance.now();
    agendaOf(notebook, almanac, { now });
    return performance.now() - start;
  });
  return quantile(times.slice(warmUp), 0.5);
}
