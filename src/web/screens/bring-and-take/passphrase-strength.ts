/** How hard a passphrase would be to guess, roughly: by its length, and by how much of it is new. */

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** In characters, as the server asks for it. */
const shortest = 12;

const fairFrom = 12;
const strongFrom = 20;

export function passphraseStrength(passphrase: string): Strength {
  const characters = [...passphrase];
  if (characters.length < shortest) return 'short';
  const worth = newIn(characters.join('').toLowerCase());
  return worth < fairFrom ? 'weak' : worth < strongFrom ? 'fair' : 'strong';
}

/** How many characters are no repetition and no going on in a row, such as `aaa`, `1234` or `hello hello`. */
function newIn(text: string): number {
  const seen = new Set<string>();
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const pair = text.slice(at - 1, at + 1);
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const isRow = at > 0 && Math.abs(step) <= 1;
    if (!isRow && !(at > 0 && seen.has(pair))) count += 1;
    seen.add(pair);
  }
  return count;
}
