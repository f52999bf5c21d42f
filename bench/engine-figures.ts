/** The agenda worked out from facts, in this process: the engine alone. */

import { almanacFor } from '../src/almanac/almanac.ts';
import { agendaOf } from '../src/core/engine/agenda.ts';
import { rehearsal } from '../src/core/engine/rehearsal.ts';
import { threeByThree } from '../src/core/playbooks/three-by-three.ts';
import { withValueAt } from '../src/core/playbooks/with-value-at.ts';
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
    {
      name: `Rehearse a changed playbook for four weeks, ${told(small)}`,
      value: rehearsalMs(small, 7) / 1_000,
      unit: 's',
      target: 1.5,
      how: 'before and after, median of 7',
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

/** As things are, and with a number of the 3×3 changed. */
function rehearsalMs(size: Size, runs: number): number {
  const notebook = bigNotebook(size, now);
  const almanac = almanacFor(notebook.owner);
  const changed = { ...notebook, playbooks: [withValueAt(threeByThree, 'steps.1.opens.wait.count', 5)] };
  const period = { now, until: almanac.dayOf(now) + 28 };
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    rehearsal(notebook, almanac, period);
    rehearsal(changed, almanac, period);
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}
