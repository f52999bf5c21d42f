/** Chances as people say them: "one in five", "about two in three", "nearly all". */

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const most = 10;

/** A fraction that is off by less than this part of the chance is the chance itself. */
const exactly = 0.005;

export function chanceWords(chance: number): string {
  if (chance <= 0) return 'none';
  if (chance >= 1) return 'every';
  const [count, of] = nearest(chance);
  if (count === of) return 'nearly every';
  const words = `${numbers[count]} in ${numbers[of] ?? of}`;
  return Math.abs(count / of - chance) <= exactly * chance ? words : `about ${words}`;
}

/** The fraction of small numbers that comes closest, the smallest of those that come equally close. */
function nearest(chance: number): readonly [number, number] {
  if (chance < 1 / most) return [1, Math.round(1 / chance)];
  let best: readonly [number, number] = [1, 1];
  for (let of = 2; of <= most; of += 1) {
    const count = Math.round(chance * of);
    const isCloser = Math.abs(count / of - chance) < Math.abs(best[0] / best[1] - chance) - exactly * chance;
    if (count > 0 && isCloser) best = [count, of];
  }
  return best;
}

/** "20 %", with a decimal only where it says something. */
export function percentWords(chance: number, locale: string): string {
  const digits = chance > 0 && chance < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(chance);
}
