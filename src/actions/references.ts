/** What a fact refers to is there: checked in one place, so that a refusal names what is missing. */

import type { Facts, KindName } from '../store/kinds/every-kind.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { Refusal } from '../contract/refusal.ts';
import type { Turn } from './command.ts';

export type References = { readonly [Kind in keyof Facts]?: readonly (string | undefined)[] | undefined };

/** @throws {Refusal} `not-found` with the first that is missing */
export async function requireThere({ tx }: Turn, references: References): Promise<void> {
  for (const [kind, named] of Object.entries(references) as [KindName, readonly (string | undefined)[] | undefined][]) {
    const ids = (named ?? []).filter((id) => id !== undefined);
    const there = new Set((await factsOf(tx, kind, ids)).map(({ fact }) => fact.id));
    const missing = ids.find((id) => !there.has(id));
    if (missing !== undefined) throw new Refusal('not-found', { kind, id: missing });
  }
}
