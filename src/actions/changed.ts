/** A record with changes made to it: what is left out stays, and null clears a field. */
export function changed<Fact extends object>(
  fact: Fact,
  changes: { readonly [Field in keyof Fact]?: Fact[Field] | null },
): Fact {
  const fields = Object.entries({ ...fact, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(fields) as Fact;
}
