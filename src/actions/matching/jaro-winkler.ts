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
  if (one === '' || other === '') return 0;
  const [left, right] = [shared(one, other), shared(other, one)];
  const { length } = left;
  if (length === 0) return 0;
  const turned = left.filter((letter, at) => letter !== right[at]).length / 2;
  return (length / one.length + length / other.length + (length - turned) / length) / 3;
}

/** The letters of `one` that stand in `other` near the same place, each letter there taken once, in order. */
function shared(one: string, other: string): readonly string[] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const found: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const end = Math.min(other.length, at + reach + 1);
    for (let there = Math.max(0, at - reach); there < end; there += 1) {
      if (other[there] !== one[at] || taken.has(there)) continue;
      taken.add(there);
      found.push(one[at] ?? '');
      break;
    }
  }
  return found;
}
