/** What stands in the way of an undo: later commands whose facts name what would go, or that took what would be named. */

import { threadOf } from '../../core/engine/ledger.ts';
import { tellReferences } from '../../formats/notebook/references.ts';
import { type Facts, kindOfList, listOfKind, type KindName, type ListName } from '../../store/kinds/every-kind.ts';
import { type ChangeOfFact, factsChangedAfter } from '../../store/queries/command-facts.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';
import { nameOf, type Something, type WayBack } from './way-back.ts';

/** Numbers of the commands after `number` that have to be undone before it. */
export async function leaningOn(tx: Reading, way: WayBack, number: number): Promise<readonly number[]> {
  const changesByFact = Map.groupBy(await factsChangedAfter(tx, number), nameOf);
  const facts = [...(await namingWhatGoes(tx, way, changesByFact)), ...(await missingOfWhatReturns(tx, way))];
  return facts.flatMap((name) => changesByFact.get(name)?.map((change) => change.number) ?? []);
}

/** Only what was changed since can name what was not there before. */
async function namingWhatGoes(
  tx: Reading,
  { going, altered }: WayBack,
  changesByFact: ReadonlyMap<string, readonly ChangeOfFact[]>,
): Promise<readonly string[]> {
  if (going.length === 0 || changesByFact.size === 0) return [];
  const goes = new Set(going.map(nameOf));
  const ids = new Set(going.map(({ id }) => id));
  const settled = new Set([...goes, ...altered.map(({ kind, was }) => nameOf({ kind, id: was.id }))]);
  const changed = [...changesByFact].flatMap(([name, [change]]) => (change && !settled.has(name) ? [change] : []));
  const naming: string[] = [];
  for (const [kind, some] of Map.groupBy(changed, (change) => change.kind)) {
    if (kind === 'settings') continue;
    const others = some.map(({ id }) => id);
    for (const { fact } of await factsOf(tx, kind, others)) {
      const something: Something = { kind, fact };
      const isNaming =
        referencesOf(something).some((name) => goes.has(name)) || idsInKeys(something).some((id) => ids.has(id));
      if (isNaming) naming.push(nameOf({ kind, id: fact.id }));
    }
  }
  return naming;
}

/** What comes back may name what is not there any more. */
async function missingOfWhatReturns(tx: Reading, { going, altered, returning }: WayBack): Promise<readonly string[]> {
  const wanted = [...returning, ...altered.map(({ kind, was }) => ({ kind, fact: was }))].flatMap(referencesOf);
  if (wanted.length === 0) return [];
  const goes = new Set(going.map(nameOf));
  const comes = new Set(returning.map(({ kind, fact }) => nameOf({ kind, id: fact.id })));
  const missing: string[] = [];
  for (const [kind, names] of Map.groupBy(new Set(wanted), (name) => name.split('/')[0] as KindName)) {
    const others = names.filter((name) => !comes.has(name));
    const ids = others.map((name) => name.slice(kind.length + 1));
    const there = new Set((await factsOf(tx, kind, ids)).map(({ fact }) => nameOf({ kind, id: fact.id })));
    missing.push(...others.filter((name) => !there.has(name) || goes.has(name)));
  }
  return missing;
}

/** What a fact names, as `person/id`. */
function referencesOf({ kind, fact }: Something): readonly string[] {
  const names: string[] = [];
  const one = (_: string, to: ListName, id: unknown): void => {
    if (typeof id === 'string') names.push(nameOf({ kind: kindOfList[to], id }));
  };
  tellReferences(listOfKind[kind], fact, {
    one,
    each: (field, to, ids) => {
      for (const id of (ids ?? []) as readonly unknown[]) one(field, to, id);
    },
  });
  return names;
}

/** The ids in the keys that a decision or a touch names: of what began their threads, and of whom these are with. */
function idsInKeys({ kind, fact }: Something): readonly string[] {
  return keysIn(kind, fact).flatMap((key) => threadOf(key).split('/').slice(1));
}

function keysIn(kind: KindName, fact: Facts[KindName]): readonly string[] {
  if (kind === 'decision') return [(fact as Facts['decision']).key];
  return kind === 'touch' ? ((fact as Facts['touch']).answers ?? []) : [];
}
