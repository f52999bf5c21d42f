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
  /** In the order of the first change of each; a fact that came and went again leaves a gap. */
  const changes: (KeptChange | undefined)[] = [];
  const placesByKind = new Map<KeptKind, Map<string, number>>();
  const placesOf = (kind: KeptKind): Map<string, number> => {
    const places = placesByKind.get(kind) ?? new Map<string, number>();
    placesByKind.set(kind, places);
    return places;
  };
  const known = (kind: KeptKind, id: string): KeptChange | undefined => changes[placesOf(kind).get(id) ?? -1];
  const keep = (change: KeptChange): void => {
    const places = placesOf(change.kind);
    const place = places.get(change.id) ?? changes.length;
    places.set(change.id, place);
    changes[place] = change;
  };
  const forget = (kind: KeptKind, id: string): void => {
    const place = placesOf(kind).get(id);
    if (place !== undefined) changes[place] = undefined;
    placesOf(kind).delete(id);
  };
  const change = (kind: KeptKind, id: string, { fact, version }: Stored<object>): void =>
    keep({
      ...(known(kind, id) ?? { kind, id, change: 'changed', before: JSON.stringify(fact) }),
      version: version + 1,
    });
  return {
    all: () => changes.filter((change) => change !== undefined),
    added(kind, id, version) {
      const removed = known(kind, id);
      keep({ kind, id, change: removed ? 'changed' : 'added', before: removed?.before ?? null, version });
    },
    changed: (kind, before) => change(kind, before.fact.id, before),
    settingsChanged: (before) => change('settings', settingsId, before),
    removed(kind, { fact, version }) {
      const { id } = fact;
      const earlier = known(kind, id);
      if (earlier?.change === 'added') forget(kind, id);
      else keep({ kind, id, change: 'removed', before: earlier?.before ?? JSON.stringify(fact), version: version + 1 });
    },
  };
}
