const batchSize = 1000;

/** A function takes only so many arguments. */
export function batchesOf<Fact>(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const count = Math.ceil(facts.length / batchSize);
  return Array.from({ length: count }, (_, index) => facts.slice(index * batchSize, (index + 1) * batchSize));
}
