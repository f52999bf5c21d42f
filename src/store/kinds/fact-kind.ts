/** How a kind of fact is kept: its table, a column for each plain field, a joined table for each list of references. */

import type { Codec, Codecs } from './codec.ts';

export interface JoinedList<Item> {
  readonly table: string;
  /** The column that names the fact to which the list belongs. */
  readonly owner: string;
  /** Lays an item over columns. */
  readonly item: Codec<Item>;
  /** Whether the fact has the list even where it is empty. */
  readonly always: boolean;
}

/** Words by which a fact is found as one types. */
export interface Findable {
  readonly title: string;
  readonly more: readonly (string | undefined)[];
}

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

export interface FactKind<Fact, Lists extends keyof Fact = never> {
  readonly table: string;
  readonly fields: Codecs<Omit<Fact, Lists>>;
  readonly lists: { readonly [List in Lists]-?: JoinedList<ItemOf<Exclude<Fact[List], undefined>>> };
  /** Columns of kilobytes that are not read along where many facts are. */
  readonly pictures?: readonly string[];
  /** Undefined where nobody would look for it. */
  findable?(fact: Fact): Findable | undefined;
}
