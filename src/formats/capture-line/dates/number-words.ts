/** Small numbers as people write them. */

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  couple: 2,
  few: 3,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
};

/** For a pattern; read what it matched with `numberOf`. */
export const countPattern = String.raw`(\d{1,3}|an?(?: couple(?: of)?| few)?|one|two|three|four|five|six|seven|eight|nine|ten)`;

/** `3`, `3rd`, `three`, `a couple of`. Undefined for what is no number. */
export function numberOf(text: string): number | undefined {
  const word = text
    .toLowerCase()
    .replace(/^an? (?=couple|few)/, '')
    .replace(/ of$/, '');
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? numbers[word] : Number(digits);
}
