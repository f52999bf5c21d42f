/** Chance that is the same each time: a 32-bit generator (mulberry32) and what is drawn with it. */
export interface Dice {
  /** From 0 to below 1. */
  number(): number;
  below(count: number): number;
  chance(share: number): boolean;
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value;
  /** By share; what is left goes to the last. */
  weighted<Value>(values: readonly (readonly [share: number, Value])[]): Value;
  /** The fields in that share of cases, else none. */
  sometimes<Fields extends object>(share: number, make: () => Fields): Partial<Fields>;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  function number(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }
  const below = (count: number) => Math.floor(number() * count);
  const at = <Value>(values: readonly Value[], index: number): Value => {
    const value = values[index];
    if (value === undefined) throw new RangeError('nothing to draw from');
    return value;
  };
  return {
    number,
    below,
    chance: (share) => number() < share,
    pick: (values) => at(values, below(values.length)),
    weighted(values) {
      let left = number();
      const found = values.findIndex(([share]) => (left -= share) < 0);
      return at(values, found === -1 ? values.length - 1 : found)[1];
    },
    sometimes: (share, make) => (number() < share ? make() : {}),
  };
}
