const batchSize = 1000;

/** A function takes only so many arguments. */
export function* batchesOf<Fact>(facts: Iterable<Fact>): Generator<readonly Fact[]> {
  let batch: Fact[] = [];
  for (const fact of facts) {
    batch.push(fact);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
