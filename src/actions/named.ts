import { namesOf } from '../store/queries/names-of.ts';
import type { Reading } from '../store/store.ts';

export interface Named {
  id: string;
  name: string;
}

/** People by id with the names that are read, each once, in the order in which they are first named. */
export async function named(tx: Reading, people: Iterable<string>): Promise<Named[]> {
  const ids = [...new Set(people)];
  const names = await namesOf(tx, 'people', ids);
  return ids.map((id) => ({ id, name: names.get(id) ?? id }));
}
