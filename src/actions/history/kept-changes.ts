/** Keeps account of what a command changes: each fact once, as it was before the first of its changes. */

import type { Owner } from '../../core/facts/owner.ts';
import type { Facts, KindName } from '../../store/kinds/every-kind.ts';
import type { KeptChange, KeptKind } from '../../store/queries/command-facts.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';

/** The owner's settings are one record. */
const settingsId = 'settings';

export interface KeptChanges {
  all(): readonly KeptChange[];
  added(kind: KindName, id: string, version: number): void;
  changed<Kind extends KindName>(kind: Kind, before: Stored<Facts[Kind]>): void;
  settingsChanged(before: Stored<Owner>): void;
  removed<Kind extends KindName>(kind: Kind, before: Stored<Facts[Kind]>): void;
}

export function keptChanges(): KeptChanges {
  const byFact = new Map<string, KeptChange>();
  const known = (kind: KeptKind, id: string): KeptChange | undefined => byFact.get(`${kind}/${id}`);
  const keep = (change: KeptChange): void => void byFact.set(`${change.kind}/${change.id}`, change);
  const change = (kind: KeptKind, id: string, { fact, version }: Stored<object>): void =>
    keep({
      ...(known(kind, id) ?? { kind, id, change: 'changed', before: JSON.stringify(fact) }),
      version: version + 1,
    });
  return {
    all: () => [...byFact.values()],
    added(kind, id, version) {
      const removed = known(kind, id);
      keep({ kind, id, change: removed ? 'changed' : 'added', before: removed?.before ?? null, version });
    },
    changed: (kind, before) => change(kind, before.fact.id, before),
    settingsChanged: (before) => change('settings', settingsId, before),
    removed(kind, { fact, version }) {
      const { id } = fact;
      const earlier = known(kind, id);
      if (earlier?.change === 'added') byFact.delete(`${kind}/${id}`);
      else keep({ kind, id, change: 'removed', before: earlier?.before ?? JSON.stringify(fact), version: version + 1 });
    },
  };
}
