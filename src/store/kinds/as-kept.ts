import { columnsOf, readFields, writeFields } from './codec.ts';
import { everyKind, type AnyKind, type Facts, type KindName } from './every-kind.ts';

/** A fact as a store gives it back: instants in UTC, empty lists left out. So two spellings can be compared. */
export function asKept<Kind extends KindName>(name: Kind, fact: Facts[Kind]): Facts[Kind] {
  const kind: AnyKind = everyKind[name];
  const values = writeFields(kind.fields, fact);
  const row = Object.fromEntries(columnsOf(kind.fields).map((column, index) => [column, values[index]]));
  const lists = Object.entries(kind.lists).flatMap(([field, { always }]) => {
    const items = (fact as unknown as Record<string, readonly unknown[] | undefined>)[field] ?? [];
    return items.length > 0 || always ? [[field, items]] : [];
  });
  return { ...readFields(kind.fields, row), ...Object.fromEntries(lists) } as unknown as Facts[Kind];
}
