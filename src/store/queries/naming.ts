/** Facts whose keys of follow-ups name any of some ids: what was decided or answered about them. */

import type { Decision } from '../../core/facts/decision.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { relations } from '../derived/relations.ts';
import type { Reading } from '../store.ts';
import { related } from './related.ts';
import { factsOf, type Stored } from './stored-facts.ts';

export async function decisionsNaming(tx: Reading, ids: readonly string[]): Promise<readonly Stored<Decision>[]> {
  return factsOf(tx, 'decision', await related(tx, relations.decisionsNaming, ids));
}

export async function touchesAnswering(tx: Reading, ids: readonly string[]): Promise<readonly Stored<Touch>[]> {
  return factsOf(tx, 'touch', await related(tx, relations.touchesNaming, ids));
}
