import { columnsOf, writeFields } from '../kinds/codec.ts';
import { everyKind, type AnyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import type { JoinedList } from '../kinds/fact-kind.ts';
import type { Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';
import { addDecisionRefs, addTouchRefs } from './key-refs.ts';
import { addSearchEntries } from './search-entries.ts';

export async function addFact<Kind extends KindName>(tx: Writing, kind: Kind, fact: Facts[Kind]): Promise<void> {
  await addFacts(tx, kind, [fact]);
}

/** What they refer to is there already. */
export async function addFacts<Kind extends KindName>(
  tx: Writing,
  name: Kind,
  facts: readonly Facts[Kind][],
): Promise<void> {
  const kind: AnyKind = everyKind[name];
  const columns = columnsOf(kind.fields);
  await insertRows(
    tx,
    { table: kind.table, columns },
    facts.map((fact) => writeFields(kind.fields, fact)),
  );
  for (const [field, list] of Object.entries(kind.lists)) await addListItems(tx, { field, list }, facts);
  await addSearchEntries(tx, name, facts);
  if (name === 'touch') await addTouchRefs(tx, facts as readonly Facts['touch'][]);
  if (name === 'decision') await addDecisionRefs(tx, facts as readonly Facts['decision'][]);
}

/** The items of one list field, with their places in it. */
export async function addListItems(
  tx: Writing,
  { field, list }: { readonly field: string; readonly list: JoinedList<unknown> },
  facts: readonly { readonly id: string }[],
): Promise<void> {
  const rows = facts.flatMap((fact) => {
    const items = ((fact as unknown as Record<string, unknown>)[field] ?? []) as readonly unknown[];
    return items.map((item, position) => [fact.id, position, ...list.item.write(item)]);
  });
  await insertRows(tx, { table: list.table, columns: [list.owner, 'position', ...list.item.columns] }, rows);
}
