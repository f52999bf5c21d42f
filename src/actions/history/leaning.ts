/** What stands in the way of an undo: later commands whose facts name what would go, or that took what would be named. */

import { threadOf } from '../../core/engine/ledger.ts';
import { tellReferences } from '../../formats/notebook/references.ts';
import { type Facts, kindNames, listOfKind, type KindName } from '../../store/kinds/every-kind.ts';
import { factsChangedAfter, numbersOfChanges } from '../../store/queries/command-facts.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';
import type { Something, WayBack } from './way-back.ts';

/** Numbers of the commands after `number` that have to be undone before it. */
export async function leaningOn(tx: Reading, way: WayBack, number: number): Promise<readonly number[]> {
  return [...(await namingWhatGoes(tx, way, number)), ...(await thatTookWhatIsNamed(tx, way, number))];
}

/** Only what was changed since can name what was not there before. */
async function namingWhatGoes(tx: Reading, { going, altered }: WayBack, number: number): Promise<readonly number[]> {
  if (going.length === 0) return [];
  const goes = new Set(going.map(nameOf));
  const ids = new Set(going.map(({ fact }) => fact.id));
  const settled = new Set([...goes, ...altered.map(({ kind, was }) => nameOf({ kind, fact: was }))]);
  const numbers: number[] = [];
  for (const [kind, some] of Map.groupBy(await factsChangedAfter(tx, number), (one) => one.kind)) {
    if (kind === 'settings') continue;
    const others = some.filter(({ id }) => !settled.has(`${kind}/${id}`)).map(({ id }) => id);
    for (const { fact } of await factsOf(tx, kind, others)) {
      const something: Something = { kind, fact };
      const names =
        referencesOf(something).some((name) => goes.has(name)) || idsInKeys(something).some((id) => ids.has(id));
      if (names) numbers.push(...(await numbersOfChanges(tx, { kind, id: fact.id, after: number })));
    }
  }
  return numbers;
}

/** What comes back may name what is not there any more. */
async function thatTookWhatIsNamed(
  tx: Reading,
  { going, altered, returning }: WayBack,
  number: number,
): Promise<readonly number[]> {
  const goes = new Set(going.map(nameOf));
  const comes = new Set(returning.map(nameOf));
  const wanted = [...returning, ...altered.map(({ kind, was }) => ({ kind, fact: was }))].flatMap(referencesOf);
  const numbers: number[] = [];
  for (const [kind, names] of Map.groupBy(new Set(wanted), (name) => name.split('/')[0] as KindName)) {
    const ids = names.filter((name) => !comes.has(name)).map((name) => name.slice(kind.length + 1));
    const there = new Set((await factsOf(tx, kind, ids)).map(({ fact }) => fact.id));
    for (const id of ids) {
      const isThere = there.has(id) && !goes.has(`${kind}/${id}`);
      if (!isThere) numbers.push(...(await numbersOfChanges(tx, { kind, id, after: number })));
    }
  }
  return numbers;
}

function nameOf({ kind, fact }: Something): string {
  return `${kind}/${fact.id}`;
}

const kindOfList = new Map(kindNames.map((kind) => [listOfKind[kind], kind]));

/** What a fact names, as `person/id`. */
function referencesOf({ kind, fact }: Something): readonly string[] {
  const names: string[] = [];
  const one = (_: string, to: Parameters<typeof kindOfList.get>[0], id: unknown): void => {
    if (typeof id === 'string') names.push(`${kindOfList.get(to)}/${id}`);
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
