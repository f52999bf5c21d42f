/** Keeps account of what a command changes: each fact once, as it was before the first of its changes. */

import type { Owner } from '../../core/facts/owner.ts';
import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import type { KeptChange, KeptKind } from '../../store/queries/command-facts.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';

/** The owner's settings are one record. */
const settingsId = 'settings';

/** Kind by kind, in the order of the first change of each fact. */
export interface KeptChanges extends Iterable<KeptChange> {
  added(kind: KindName, id: string, version: number): void;
  changed<Kind extends KindName>(kind: Kind, before: Stored<Facts[Kind]>): void;
  settingsChanged(before: Stored<Owner>): void;
  removed<Kind extends KindName>(kind: Kind, before: Stored<Facts[Kind]>): void;
}

type Change = Omit<KeptChange, 'kind' | 'id'>;

/** One for all of them: an import adds hundreds of thousands. */
const addedAnew: Change = { change: 'added', before: null, version: 1 };

export function keptChanges(): KeptChanges {
  const changesByKind = new Map<KeptKind, Map<string, Change>>();
  const changesOf = (kind: KeptKind): Map<string, Change> => {
    const changes = changesByKind.get(kind) ?? new Map<string, Change>();
    changesByKind.set(kind, changes);
    return changes;
  };
  const change = (kind: KeptKind, id: string, { fact, version }: Stored<object>): void => {
    const changes = changesOf(kind);
    const { change: what, before } = changes.get(id) ?? { change: 'changed', before: JSON.stringify(fact) };
    changes.set(id, { change: what, before, version: version + 1 });
  };
  return {
    *[Symbol.iterator]() {
      for (const [kind, changes] of changesByKind) {
        for (const [id, { change: what, before, version }] of changes)
          yield { kind, id, change: what, before, version };
      }
    },
    added(kind, id, version) {
      const changes = changesOf(kind);
      const removed = changes.get(id);
      if (removed !== undefined) changes.set(id, { change: 'changed', before: removed.before, version });
      else changes.set(id, version === addedAnew.version ? addedAnew : { ...addedAnew, version });
    },
    changed: (kind, before) => change(kind, before.fact.id, before),
    settingsChanged: (before) => change('settings', settingsId, before),
    removed(kind, { fact, version }) {
      const changes = changesOf(kind);
      const earlier = changes.get(fact.id);
      if (earlier?.change === 'added') changes.delete(fact.id);
      else {
        const before = earlier?.before ?? JSON.stringify(fact);
        changes.set(fact.id, { change: 'removed', before, version: version + 1 });
      }
    },
  };
}
