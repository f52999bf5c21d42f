/** Names that the notebook does not know yet, of people, organizations and positions. F4 */

import type { Span } from '../../core/capture/understanding.ts';
import { isHonorific, isParticle } from './known-names.ts';
import { startsSentence } from './known-mentions.ts';
import { isFamilyName, isGivenName, isOtherWord, isPlaceName } from './name-lexicon.ts';
import { eventNouns, isBeforeOrganization, isMeal, isNoName, isOrganizationEnd, isTitleEnd } from './name-words.ts';
import { isAfterSubject, isBeforePeople, isGrammatical, isOrdinaryWord } from './ordinary-words.ts';
import type { Word } from './words.ts';

export type NameKind = 'person' | 'organization' | 'opportunity';

export interface NewMention extends Span {
  readonly kind: NameKind;
  readonly name: string;
}

/** What is known of a place in the line: a name or date that was found there already. */
export type Taken = 'person' | 'organization' | 'opportunity' | 'date' | undefined;

interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  /** By the position of a word. */
  readonly taken: readonly Taken[];
}

export function newMentions({ text, words, taken }: Line): readonly NewMention[] {
  const now = [...taken];
  const found: NewMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const line = { text, words, taken: now };
    const until = now[at] === undefined ? endOfName(line, at) : at;
    if (until <= at) continue;
    const kind = kindOfName(line, at, until);
    if (kind === undefined) continue;
    now.fill(kind, at, until);
    found.push(mentionOf(line, at, { until, kind }));
    at = until - 1;
  }
  return found;
}

/** The position after the last word of a name that begins here; the position itself where none does. */
function endOfName(line: Line, at: number): number {
  const { words, taken } = line;
  const word = words[at];
  if (word === undefined || !beginsName(line, at)) return at;
  let until = at + 1;
  while (until < words.length && taken[until] === undefined && continuesName(words, until, word.isCapital)) until += 1;
  return until;
}

function beginsName({ words, taken }: Line, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || isNoName(word.folded)) return false;
  if (isHonorific(word.folded)) return after !== undefined && after.gap.length <= 2;
  const isExpected =
    isBeforePeople(before?.folded ?? '') ||
    (taken[at - 1] === 'person' && isListed(word.gap)) ||
    isSecondOfTwo(words, taken, at);
  if (!word.isCapital) return isGivenName(word.folded) && isExpected && !isOrdinaryWord(word.folded);
  if (!startsSentence(words, at)) return !isOrdinaryWord(word.folded) || isExpected || after?.isCapital === true;
  const isSubject = isAfterSubject(after?.folded ?? '') && !isOtherWord(word.folded);
  return (
    isSubject ||
    (isGivenName(word.folded) && !isOrdinaryWord(word.folded)) ||
    (after?.isCapital === true && after.gap === ' ' && !isOtherWord(word.folded) && !isBeforePeople(word.folded))
  );
}

function continuesName(words: readonly Word[], at: number, isCapital: boolean): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || before === undefined) return false;
  const isInitial = before.text.length === 1 || isHonorific(before.folded);
  if (!(isInitial ? /^[. -]{1,2}$/ : /^(?: |-| & )$/).test(word.gap)) return false;
  if (isParticle(word.folded))
    return (
      after?.isCapital === isCapital && after.gap === ' ' && !(isNoName(after.folded) || isBeforePeople(after.folded))
    );
  if (isCapital) return word.isCapital && (!isNoName(word.folded) || /\d/.test(word.text));
  return (
    isFamilyName(word.folded) || (word.folded.length > 2 && !isKnownWord(word.folded) && /^[\p{L}]+$/u.test(word.text))
  );
}

/** In small letters only a word that means nothing else can be the family name. */
function isKnownWord(folded: string): boolean {
  return (
    (isOtherWord(folded) && !isOrdinaryWord(folded)) ||
    isNoName(folded) ||
    isBeforePeople(folded) ||
    isAfterSubject(folded) ||
    isGrammatical(folded) ||
    isBeforeOrganization(folded) ||
    isMeal(folded) ||
    new RegExp(`^(?:${eventNouns})$`).test(folded) ||
    smallWords.has(folded)
  );
}

const smallWords = new Set(
  'who about over again today who whose which that this then than was were for regarding yesterday tomorrow after before during has had have onto voicemail resume coffee guy gal girl person people linkedin email'.split(
    ' ',
  ),
);

function isListed(gap: string): boolean {
  return /^\s*(?:,|&|\+|\/)\s*$/.test(gap);
}

function isSecondOfTwo(words: readonly Word[], taken: readonly Taken[], at: number): boolean {
  return (
    /^(?:and|n|plus)$/.test(words[at - 1]?.folded ?? '') &&
    (taken[at - 2] === 'person' || taken[at - 2] === 'organization')
  );
}

/** "The SHRM chapter meeting" is no organization of somebody. */
const leadsToEvent = new RegExp(String.raw`^(?: (?!at|of|from|in|with|the|and|on)\S+){0,2} (?:${eventNouns})\b`, 'i');

function kindOfName(line: Line, at: number, until: number): NameKind | undefined {
  const { words, taken, text } = line;
  const [first, last, after] = [words[at], words[until - 1], words[until]];
  if (first === undefined || last === undefined) return undefined;
  const lead = words[at - 1]?.folded ?? '';
  const isAlone = until - at === 1;
  if (isHonorific(first.folded) && !isAlone) return 'person';
  if (isTitleEnd(last.folded))
    return /\b(?:appl\w+|interview\w*|position|role|job|opening|for) /i.test(text.slice(0, first.from)) && !isAlone
      ? 'opportunity'
      : undefined;
  if (/^(?:job|role|position|opening|vacancy)$/.test(after?.folded ?? '')) return isAlone ? undefined : 'opportunity';
  if (leadsToEvent.test(text.slice(last.until)) && !isGivenName(first.folded) && lead !== 'with') return undefined;
  if (!isAlone && isOrganizationEnd(last.folded)) return 'organization';
  const isAcronym = /^\p{Lu}{2,}$/u.test(first.text) && isAlone;
  if (
    isGivenName(first.folded) &&
    !isAcronym &&
    !(lead === 'at' || (isBeforeOrganization(lead) && taken[at - 2] === 'person'))
  )
    return 'person';
  if (words.slice(at, until).every(({ folded }) => isPlaceName(folded)) || /^(?:in|near|the)$/.test(lead))
    return undefined;
  return byPlace(line, { at, isAlone, isAcronym, lead });
}

function byPlace(
  { words, taken, text }: Line,
  {
    at,
    isAlone,
    isAcronym,
    lead,
  }: { readonly at: number; readonly isAlone: boolean; readonly isAcronym: boolean; readonly lead: string },
): NameKind | undefined {
  const gap = words[at]?.gap ?? '';
  const before = text.slice(0, words[at]?.from ?? 0);
  if (
    /\bappl(?:y|ied|ying) (?:\w+ )?(?:for|as) (?:the |an? )?$/i.test(before) &&
    isFollowedBy(words, at, /^(?:at|with)$/)
  )
    return 'opportunity';
  if (/[(@]\s*$/.test(gap)) return taken[at - 1] === 'person' || gap.includes('@') ? 'organization' : undefined;
  if (lead === 'at' && words.slice(0, at).some(({ folded }) => isMeal(folded))) return undefined;
  if (lead === 'from') return taken[at - 2] === 'person' || isAlone ? 'organization' : 'person';
  if (isBeforeOrganization(lead) && gap === ' ') return 'organization';
  if (
    /^(?:with|to)$/.test(lead) &&
    isAlone &&
    /\b(?:interview\w*|appl\w+|round|screen\w*|cv|resume|résumé|application|offer|signed)\b/i.test(before)
  )
    return 'organization';
  if (isAcronym) return undefined;
  if (isBeforePeople(lead) && /^\s$/.test(gap)) return 'person';
  if ((taken[at - 1] === 'person' && isListed(gap)) || isSecondOfTwo(words, taken, at)) return 'person';
  if (startsSentence(words, at))
    return isAfterSubject(words[at + (isAlone ? 1 : 2)]?.folded ?? '') || !isAlone ? 'person' : undefined;
  return isAlone ? undefined : 'person';
}

/** Whether such a word comes right after the capitals that begin here. */
function isFollowedBy(words: readonly Word[], at: number, pattern: RegExp): boolean {
  const next = words.slice(at).find(({ isCapital }) => !isCapital);
  return next !== undefined && pattern.test(next.folded);
}

function mentionOf(
  { text, words }: Line,
  at: number,
  { until, kind }: { readonly until: number; readonly kind: NameKind },
): NewMention {
  const all = words.slice(at, until);
  const bare = isHonorific(all[0]?.folded ?? '') && all.length > 2 ? all.slice(1) : all;
  const [from, nameFrom, end] = [all[0]?.from ?? 0, bare[0]?.from ?? 0, all.at(-1)?.until ?? 0];
  const written = text.slice(nameFrom, end).replaceAll(/\s+/g, ' ');
  const name = all.some(({ isCapital }) => isCapital)
    ? written
    : written.replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return { kind, name, from, until: end };
}
