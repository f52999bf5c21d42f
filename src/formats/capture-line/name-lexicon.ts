/** What compromise knows of words as names: given names, family names and places. */

import nlp from 'compromise/two';

const lexicon = (nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } }).one.lexicon;

const givenNames: ReadonlySet<unknown> = new Set(['FirstName', 'MaleName', 'FemaleName']);
const places: ReadonlySet<unknown> = new Set(['Place', 'City', 'Country', 'Region']);

/** A tag, or the first of several. */
function tagOf(word: string): unknown {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  return Array.isArray(tags) ? tags[0] : tags;
}

export function isGivenName(word: string): boolean {
  return givenNames.has(tagOf(word));
}

export function isFamilyName(word: string): boolean {
  return tagOf(word) === 'LastName';
}

export function isPlaceName(word: string): boolean {
  return places.has(tagOf(word));
}

/** Whether it is in the lexicon as anything but a name. */
export function isOtherWord(word: string): boolean {
  const tag = tagOf(word);
  return tag !== undefined && !isGivenName(word) && !isFamilyName(word) && !isPlaceName(word);
}

/** Words in the past tense that tell of plans: "scheduled for Friday". */
const ofPlans = new Set(
  'scheduled booked arranged moved planned rescheduled set need agreed invited confirmed postponed supposed'.split(' '),
);

/** "whatsapped" is in no lexicon, and yet tells that it is over. */
export function isPastVerb(word: string): boolean {
  if (ofPlans.has(word)) return false;
  const tag = tagOf(word);
  return tag === 'PastTense' || (tag === undefined && word.length > 5 && word.endsWith('ed'));
}
