/** Tells a line as it was understood, in one command; what it leaves open is asked for in words for a terminal. */

import type { PersonRead, Understanding } from '../../core/capture/understanding.ts';
import { toldFacts } from '../../core/capture/told-facts.ts';
import { untoldOf } from '../../core/capture/untold.ts';
import type { InstantText } from '../../core/facts/time.ts';
import { BadInput } from './bad-input.ts';
import type { Home } from './open-home.ts';

export type Told = Awaited<ReturnType<Home['say']['tellLine']>>;

/** @throws {BadInput} where the line leaves open who is meant, or tells of nothing that is kept */
export async function toldTo({ say }: Home, understanding: Understanding, now: InstantText): Promise<Told> {
  const untold = untoldOf(understanding, toldFacts(understanding, { now, newId: () => crypto.randomUUID() }));
  if (untold?.what === 'who') throw unclear(untold.person);
  if (untold?.what === 'meeting') {
    throw new BadInput('This plans a meeting. Say with whom and when, such as "with Ana on Tuesday at 3".');
  }
  if (untold?.what === 'when') {
    throw new BadInput(`No calendar has "${untold.words}". Say when it was or will be, such as "on Tuesday at 3".`);
  }
  if (untold !== undefined) {
    throw new BadInput('Nothing in this line can be logged. Say with whom it was, and what happened or is planned.');
  }
  return say.tellLine({ commandId: crypto.randomUUID(), line: understanding.line, understanding });
}

function unclear({ name, candidates = [] }: PersonRead): BadInput {
  return new BadInput(
    `"${name}" could be ${candidates.length} people. Write the whole name, or where they are:`,
    ...candidates.map((one) => `  ${[one.name, one.organizationName].filter(Boolean).join(', ')}`),
  );
}
