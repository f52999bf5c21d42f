/** A notebook from elsewhere beside the one here, kind for kind: what is new, the same, and different. */

import { isDeepStrictEqual } from 'node:util';
import type { Notebook } from '../../core/facts/notebook.ts';
import { asKept } from '../../store/kinds/as-kept.ts';
import { kindNames, type Facts, type KindName } from '../../store/kinds/every-kind.ts';
import { factsIn } from '../../store/queries/import-notebook.ts';
import { everyFact } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export interface KindCompared<Kind extends KindName = KindName> {
  readonly kind: Kind;
  /** How many are here. */
  readonly known: number;
  readonly fresh: readonly Facts[Kind][];
  readonly matched: number;
  /** The ids of those that are here, and otherwise. */
  readonly differing: readonly string[];
}

/** In the order in which facts may be added. */
export async function* notebookCompared(tx: Reading, notebook: Notebook): AsyncGenerator<KindCompared> {
  for (const kind of kindNames) yield await compared(tx, kind, factsIn(notebook, kind));
}

async function compared<Kind extends KindName>(
  tx: Reading,
  kind: Kind,
  facts: readonly Facts[Kind][],
): Promise<KindCompared<Kind>> {
  const there = await everyFact(tx, kind);
  const knownById: ReadonlyMap<string, Facts[Kind]> = new Map(there.map(({ fact }) => [fact.id, fact]));
  const fresh = facts.filter(({ id }) => !knownById.has(id));
  const others = facts.filter(({ id }) => knownById.has(id));
  const differing = others.filter((fact) => !isDeepStrictEqual(asKept(kind, fact), knownById.get(fact.id)));
  return {
    kind,
    known: there.length,
    fresh,
    matched: others.length - differing.length,
    differing: differing.map(({ id }) => id),
  };
}
