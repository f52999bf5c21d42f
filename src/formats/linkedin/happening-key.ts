/** By what a happening is known in each later archive: made of what LinkedIn does not change. */

const longestWho = 120;

/** Under 200 plain characters. Those who are alike in the first of them are taken for the same, as nobody is. */
export function happeningKey(kind: string, who: string, when: string): string {
  return `linkedin:${kind}:${encodeURIComponent(who.toWellFormed()).slice(0, longestWho)}:${when}`;
}
