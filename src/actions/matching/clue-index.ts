/** Who is filed under which clue, in plain arrays of numbers: a map of lists would take four times the memory. */

export interface ClueIndex {
  /** Each place once under a clue. False where so many stand there already that it tells nobody from another. */
  add(clue: number, place: number): boolean;
  /** In no order. */
  placesOf(clue: number): readonly number[];
}

const none = -1;
const firstRoom = 1024;
/** Of a filing: the clue, the place, and the filing before it in the same bucket. They are read together. */
const width = 3;

export function clueIndex(most: number): ClueIndex {
  let room = firstRoom;
  let count = 0;
  let filings = new Int32Array(room * width);
  /** The one filed last in each. */
  let buckets = new Int32Array(room).fill(none);

  const bucketOf = (clue: number): number => (Math.imul(clue, 0x9e3779b1) >>> 0) & (room - 1);

  function grow(): void {
    room *= 2;
    const wider = new Int32Array(room * width);
    wider.set(filings);
    filings = wider;
    buckets = new Int32Array(room).fill(none);
    for (let at = 0; at < count; at += 1) link(at * width);
  }

  function link(at: number): void {
    const bucket = bucketOf(filings[at] ?? 0);
    filings[at + 2] = buckets[bucket] ?? none;
    buckets[bucket] = at;
  }

  return {
    placesOf(clue) {
      const found: number[] = [];
      for (let at = buckets[bucketOf(clue)] ?? none; at !== none; at = filings[at + 2] ?? none) {
        if (filings[at] === clue) found.push(filings[at + 1] ?? 0);
      }
      return found;
    },
    add(clue, place) {
      let alike = 0;
      for (let at = buckets[bucketOf(clue)] ?? none; at !== none; at = filings[at + 2] ?? none) {
        if (filings[at] !== clue) continue;
        if (filings[at + 1] === place) return true;
        alike += 1;
      }
      if (alike >= most) return false;
      if (count === room) grow();
      const at = count * width;
      filings[at] = clue;
      filings[at + 1] = place;
      link(at);
      count += 1;
      return true;
    },
  };
}
