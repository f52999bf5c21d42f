/** Who is filed under which clue, in plain arrays of numbers: a map of lists would take four times the memory. */

export interface ClueIndex {
  /** Each place once under a clue. False where so many stand there already that it tells nobody from another. */
  add(clue: number, place: number): boolean;
  /** In no order. */
  placesOf(clue: number): readonly number[];
}

const none = -1;
const firstRoom = 1024;

export function clueIndex(most: number): ClueIndex {
  let room = firstRoom;
  let count = 0;
  let clues = new Int32Array(room);
  let places = new Int32Array(room);
  /** The one filed before it in the same bucket. */
  let nexts = new Int32Array(room);
  /** The one filed last in each. */
  let buckets = new Int32Array(room).fill(none);

  const bucketOf = (clue: number): number => (Math.imul(clue, 0x9e3779b1) >>> 0) & (room - 1);

  function grow(): void {
    room *= 2;
    clues = widened(clues, room);
    places = widened(places, room);
    nexts = new Int32Array(room);
    buckets = new Int32Array(room).fill(none);
    for (let at = 0; at < count; at += 1) link(at);
  }

  function link(at: number): void {
    const bucket = bucketOf(clues[at] ?? 0);
    nexts[at] = buckets[bucket] ?? none;
    buckets[bucket] = at;
  }

  function placesOf(clue: number): number[] {
    const found: number[] = [];
    for (let at = buckets[bucketOf(clue)] ?? none; at !== none; at = nexts[at] ?? none) {
      if (clues[at] === clue) found.push(places[at] ?? 0);
    }
    return found;
  }

  return {
    placesOf,
    add(clue, place) {
      const there = placesOf(clue);
      if (there.includes(place)) return true;
      if (there.length >= most) return false;
      if (count === room) grow();
      clues[count] = clue;
      places[count] = place;
      link(count);
      count += 1;
      return true;
    },
  };
}

function widened(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(numbers);
  return wider;
}
