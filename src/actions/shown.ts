/** Records as the contract shows them: the fact with its version, its instants by the owner's clock. */

import type { Stored } from '../store/queries/stored-facts.ts';

/** The contract checks the shape on its way out; lists of facts are read-only here and plain there. */
export function shown<Fact extends object>({ fact, version }: Stored<Fact>): Mutable<Fact> & { version: number } {
  return { ...structuredClone(fact), version } as Mutable<Fact> & { version: number };
}

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Field in keyof Value]: Mutable<Value[Field]> }
    : Value;
