/** How alike two words are, by the letters that they share and the beginning they have in common. */

const prefixWeight = 0.1;
const longestPrefix = 4;

/** From 0 for nothing in common to 1 for the same. Jaro 1989, Winkler 1990. */
export function jaroWinkler(one: string, other: string): number {
  const jaro = jaroOf(one, other);
  let prefix = 0;
  while (prefix < longestPrefix && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * prefixWeight * (1 - jaro);
}

function jaroOf(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = sharedIn(one, other);
  const { length } = left;
  if (length === 0) return 0;
  let outOfOrder = 0;
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) outOfOrder += 1;
  return (length / one.length + length / other.length + (length - outOfOrder / 2) / length) / 3;
}

/** The letters that stand in both near the same place, in the order of each; a letter is taken once. */
function sharedIn(one: string, other: string): readonly [readonly number[], readonly number[]] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const found: number[] = [];
  const isTaken: boolean[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const letter = one.charCodeAt(at);
    const end = Math.min(other.length, at + reach + 1);
    for (let there = Math.max(0, at - reach); there < end; there += 1) {
      if (isTaken[there] === true || other.charCodeAt(there) !== letter) continue;
      isTaken[there] = true;
      found.push(letter);
      break;
    }
  }
  const theirs: number[] = [];
  for (let there = 0; there < other.length; there += 1)
    if (isTaken[there] === true) theirs.push(other.charCodeAt(there));
  return [found, theirs];
}
