/** What it takes to undo a command: which facts go, which become again what they were, which come back. */

import { isDeepStrictEqual } from 'node:util';
import type { Owner } from '../../core/facts/owner.ts';
import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import { changesAfter, changesBy, type KeptChange, type LaterChange } from '../../store/queries/command-facts.ts';
import { notebookOwner } from '../../store/queries/notebook-owner.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

/** A fact of any kind, with its kind. */
export interface Something<Fact = Facts[KindName]> {
  readonly kind: KindName;
  readonly fact: Fact;
}

export interface Altered {
  readonly kind: KindName;
  readonly now: Stored<Facts[KindName]>;
  readonly was: Facts[KindName];
}

export interface WayBack {
  /** By kind and id alone: an import may have brought hundreds of thousands. */
  readonly going: readonly { readonly kind: KindName; readonly id: string }[];
  readonly altered: readonly Altered[];
  /** With the version with which it comes back. */
  readonly returning: readonly (Something & { readonly version: number })[];
  readonly settings: { readonly now: Stored<Owner>; readonly was: Owner } | undefined;
  /** Numbers of later commands, by which a fact is no longer what the command left. */
  readonly changedSince: readonly number[];
}

export async function wayBack(tx: Reading, number: number): Promise<WayBack> {
  const changes = await changesBy(tx, number);
  const laterByFact = Map.groupBy(await changesAfter(tx, number), nameOf);
  // What was added and not changed since is there as it was added.
  const asAdded = (one: KeptChange): boolean => one.change === 'added' && !laterByFact.has(nameOf(one));
  const nowByFact = await factsNow(
    tx,
    changes.filter((one) => !asAdded(one)),
  );
  const owner = changes.some(({ kind }) => kind === 'settings') ? await notebookOwner(tx) : undefined;
  const factNow = (change: KeptChange): object | undefined =>
    change.kind === 'settings' ? owner?.fact : nowByFact.get(nameOf(change))?.fact;
  const later = (change: KeptChange): readonly LaterChange[] => laterByFact.get(nameOf(change)) ?? [];
  return {
    going: changes.flatMap((one) => {
      const { kind, change, id } = one;
      const goes = change === 'added' && (nowByFact.has(nameOf(one)) || asAdded(one));
      return kind !== 'settings' && goes ? [{ kind, id }] : [];
    }),
    altered: changes.flatMap(({ kind, change, before, id }) => {
      const now = change === 'changed' ? nowByFact.get(nameOf({ kind, id })) : undefined;
      const alters = kind !== 'settings' && before !== null && now !== undefined;
      return alters ? [{ kind, now, was: JSON.parse(before) as Facts[KindName] }] : [];
    }),
    returning: changes.flatMap((one) => {
      const { kind, change, before } = one;
      if (change !== 'removed' || kind === 'settings' || before === null) return [];
      const version = Math.max(...[one, ...later(one)].map((each) => each.version ?? 1));
      return [{ kind, fact: JSON.parse(before) as Facts[KindName], version }];
    }),
    settings: changes.flatMap(({ kind, before }) =>
      kind === 'settings' && owner !== undefined && before !== null
        ? [{ now: owner, was: JSON.parse(before) as Owner }]
        : [],
    )[0],
    changedSince: changes.flatMap((change) =>
      isAsLeft(factNow(change), later(change)[0]) ? [] : later(change).map((one) => one.number),
    ),
  };
}

/** The next change of a fact tells how the command had left it. Where that may not be known any more it does not count. */
function isAsLeft(now: object | undefined, next: LaterChange | undefined): boolean {
  if (next === undefined) return true;
  if (next.before === null) return next.change === 'added' && now === undefined;
  return now !== undefined && isDeepStrictEqual(JSON.parse(next.before), now);
}

export function nameOf({ kind, id }: Pick<KeptChange, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

async function factsNow(
  tx: Reading,
  changes: readonly KeptChange[],
): Promise<ReadonlyMap<string, Stored<Facts[KindName]>>> {
  const facts = new Map<string, Stored<Facts[KindName]>>();
  for (const [kind, some] of Map.groupBy(changes, (change) => change.kind)) {
    if (kind === 'settings') continue;
    const ids = some.map(({ id }) => id);
    for (const stored of await factsOf(tx, kind, ids)) facts.set(nameOf({ kind, id: stored.fact.id }), stored);
  }
  return facts;
}
