/** Keeps the words by which facts are found in step with the facts. */

import { anyOf } from '../any-of.ts';
import { folded } from '../folded.ts';
import { everyKind, type AnyKind, type Facts, type KindName } from '../kinds/every-kind.ts';
import { utcText } from '../kinds/codec.ts';
import type { Writing } from '../store.ts';
import { insertRows } from './insert-rows.ts';

/** As much of a touch as a list of findings shows. */
const longestTitle = 160;

export async function addSearchEntries<Kind extends KindName>(
  tx: Writing,
  name: Kind,
  facts: readonly Facts[Kind][],
): Promise<void> {
  const kind: AnyKind = everyKind[name];
  const found = facts.flatMap((fact) => {
    const findable = kind.findable?.(fact);
    return findable ? [{ fact, ...findable }] : [];
  });
  if (name === 'touch') await addTouches(tx, found as unknown as readonly FoundTouch[]);
  else await addNames(tx, name, found);
}

interface Found {
  readonly fact: { readonly id: string };
  readonly title: string;
  readonly more: readonly (string | undefined)[];
}

interface FoundTouch extends Found {
  readonly fact: Facts['touch'];
}

async function addNames(tx: Writing, kind: KindName, found: readonly Found[]): Promise<void> {
  const rows = found.map(({ fact, title, more }) => [kind, fact.id, title, folded(title), folded(joined(more))]);
  await insertRows(tx, { table: 'search_names', columns: ['kind', 'id', 'title', 'name', 'words'] }, rows);
}

/** In the order in which they happened, since a full-text index gives the latest that were written first. */
async function addTouches(tx: Writing, found: readonly FoundTouch[]): Promise<void> {
  const rows = found
    .map((one) => ({ ...one, at: utcText(one.fact.at) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ fact, at, title, more }) => [
      fact.id,
      at,
      title.slice(0, longestTitle).toWellFormed(),
      folded(joined([title, ...more])),
    ]);
  await insertRows(tx, { table: 'search_touches', columns: ['id', 'at', 'title', 'words'] }, rows);
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ');
}

export async function removeSearchEntries(tx: Writing, kind: KindName, ids: readonly string[]): Promise<void> {
  if (kind === 'touch') {
    await tx.db
      .deleteFrom('search_touches')
      .where('notebook', '=', tx.notebook)
      .where(anyOf(tx, 'id', ids))
      .execute();
  } else if (kind in searchable) {
    await tx.db
      .deleteFrom('search_names')
      .where('notebook', '=', tx.notebook)
      .where('kind', '=', kind)
      .where(anyOf(tx, 'id', ids))
      .execute();
  }
}

const searchable = Object.fromEntries(Object.entries<AnyKind>(everyKind).filter(([, kind]) => kind.findable));
