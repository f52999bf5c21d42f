/** Whether two names that differ may be one: a slip of the pen, an initial, a middle name left out. */

/** Names are folded: lower case, no accents, words parted by one space. */
export function areLikeNames(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].toSorted((a, b) => a.length - b.length);
  if (shorter.length < 2) return false;
  if (shorter.length === longer.length && isOneSlip(one, other)) return true;
  const rest = [...longer];
  const all = shorter.every((word) => take(rest, word));
  return all && shorter.at(-1) === longer.at(-1);
}

/** Finds a word, or the one that it abbreviates, and takes it out. */
function take(words: string[], wanted: string): boolean {
  const at = words.findIndex((word) => word === wanted || isInitialOf(word, wanted) || isInitialOf(wanted, word));
  if (at === -1) return false;
  words.splice(at, 1);
  return true;
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

/** So short a name is another one with another letter: Ann Lee, Ann Lea. */
const shortestWithSlip = 8;

/** One letter added, left out, changed, or two that stand the wrong way round. */
function isOneSlip(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length < shortestWithSlip || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
