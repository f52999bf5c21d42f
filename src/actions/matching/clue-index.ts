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

/** By how much there is more room each time; doubled, it would mostly stand empty. */
const growth = 1.25;

export function clueIndex(most: number): ClueIndex {
  let end = 0;
  let filings = new Int32Array(firstRoom * width);
  /** The one filed last in each. Their number is a power of two. */
  let buckets = new Int32Array(firstRoom).fill(none);

  const bucketOf = (clue: number): number => (Math.imul(clue, 0x9e3779b1) >>> 0) & (buckets.length - 1);

  function makeRoom(): void {
    if (end === filings.length) {
      const wider = new Int32Array(width * Math.ceil((end / width) * growth));
      wider.set(filings);
      filings = wider;
    }
    if (end < buckets.length * width) return;
    buckets = new Int32Array(buckets.length * 2).fill(none);
    for (let at = 0; at < end; at += width) link(at);
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
      makeRoom();
      filings[end] = clue;
      filings[end + 1] = place;
      link(end);
      end += width;
      return true;
    },
  };
}
