/** Whom the owner chose from the list, each as they were last seen. */

import type { PersonRow } from './people-query.ts';

export type Chosen = Pick<PersonRow, 'id' | 'name' | 'version' | 'tags'>;
export type Selection = ReadonlyMap<string, Chosen>;

export const nobody: Selection = new Map();

export function withRows(selection: Selection, rows: readonly Chosen[]): Selection {
  return new Map([...selection, ...rows.map((row) => [row.id, chosenOf(row)] as const)]);
}

export function toggled(selection: Selection, row: Chosen): Selection {
  if (!selection.has(row.id)) return withRows(selection, [row]);
  return without(selection, [row.id]);
}

export function without(selection: Selection, ids: readonly string[]): Selection {
  return new Map([...selection].filter(([id]) => !ids.includes(id)));
}

/** The tags that any of them has, by name. */
export function tagsOf(selection: Selection): readonly string[] {
  return [...new Set([...selection.values()].flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}

function chosenOf({ id, name, version, tags }: Chosen): Chosen {
  return { id, name, version, tags };
}

/** Typed with commas between. */
export function tagsIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,\n]/).map((tag) => tag.trim()))].filter(Boolean);
}
