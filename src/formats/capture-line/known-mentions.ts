/** Where a line names what the notebook knows: the longest name at each place. */

import type { Span } from '../../core/capture/understanding.ts';
import { isHonorific, isParticle, type Alias, type KnownNames } from './known-names.ts';
import { isGivenName, isFamilyName, isOtherWord } from './name-lexicon.ts';
import { isNoName } from './name-words.ts';
import { isAfterSubject, isBeforePeople, isOrdinaryWord } from './ordinary-words.ts';
import type { Word } from './words.ts';

export interface KnownMention extends Span {
  readonly kind: Alias['kind'];
  /** Several where the name could mean several. */
  readonly ids: readonly string[];
  /** Positions of its words, `untilWord` exclusive. */
  readonly fromWord: number;
  readonly untilWord: number;
}

export function knownMentions(words: readonly Word[], known: KnownNames): readonly KnownMention[] {
  const found: KnownMention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = mentionAt(words, at, known);
    if (mention === undefined) at += 1;
    else {
      found.push(mention);
      at = mention.untilWord;
    }
  }
  return found;
}

const weight = { whole: 3, first: 2, part: 2, last: 1 } as const;

function mentionAt(words: readonly Word[], at: number, known: KnownNames): KnownMention | undefined {
  const fitting = (known.aliasesByFirstWord.get(words[at]?.folded ?? '') ?? []).filter(
    (alias) => follows(words, at, alias) && isMeant(words, at, alias),
  );
  const longest = Math.max(...fitting.map((alias) => alias.words.length));
  const long = fitting.filter((alias) => alias.words.length === longest);
  const best = Math.max(...long.map(({ how }) => weight[how]));
  const chosen = long.filter(({ how }) => weight[how] === best);
  const [one] = chosen;
  if (one === undefined) return undefined;
  const isTitled = one.kind === 'person' && isHonorific(words[at - 1]?.folded ?? '');
  const until = words[at + longest - 1]?.until ?? 0;
  const from = words[isTitled ? at - 1 : at]?.from ?? 0;
  const ids = [...new Set(chosen.filter(({ kind }) => kind === one.kind).map(({ id }) => id))];
  return { kind: one.kind, ids, from, until, fromWord: isTitled ? at - 1 : at, untilWord: at + longest };
}

/** Words of a name stand together, with nothing between them but what names contain. */
function follows(words: readonly Word[], at: number, alias: Alias): boolean {
  return alias.words.every((word, index) => {
    const there = words[at + index];
    return there?.folded === word && (index === 0 || /^(?:[ .'’&-]|\. )*$/.test(there.gap));
  });
}

function isMeant(words: readonly Word[], at: number, { kind, how, words: named }: Alias): boolean {
  if (kind === 'opportunity') return how === 'whole' || isPost(words[at + 1]?.folded);
  if (kind === 'organization') return how === 'whole' || (words[at]?.isCapital === true && !startsSentence(words, at));
  const [word] = named;
  if (named.length > 1 || word === undefined) return true;
  return !isPartOfAnotherName(words, at, how) && (!isOrdinaryWord(word) || isWhereNamesStand(words, at));
}

function isPost(folded: string | undefined): boolean {
  return /^(?:job|role|position|opening|post|vacancy)$/.test(folded ?? '');
}

/** "Ana Torres" is not Ana Ruiz, nor is "Sandra Ruiz". */
function isPartOfAnotherName(words: readonly Word[], at: number, how: Alias['how']): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const joinsAfter = after !== undefined && /^[ -]$/.test(after.gap) && isNameLike(after, word);
  if (joinsAfter && !isAfterSubject(after.folded)) return true;
  if (how === 'first' || before === undefined || word === undefined || isHonorific(before.folded)) return false;
  return /^(?:\.? |-)$/.test(word.gap) && isNameLike(before, word) && !startsSentence(words, at - 1);
}

function isNameLike(beside: Word, word: Word | undefined): boolean {
  if (isBeforePeople(beside.folded) || isParticle(beside.folded)) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(beside.folded)) return false;
  if (word?.isCapital === true) return beside.isCapital && !isNoName(beside.folded);
  return (
    (isGivenName(beside.folded) || isFamilyName(beside.folded)) &&
    !isOrdinaryWord(beside.folded) &&
    !isOtherWord(beside.folded)
  );
}

export function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /[.!?;:]\s|[–—(]|\s-\s/.test(words[at]?.gap ?? '');
}

/** For a name that is an ordinary word too. */
function isWhereNamesStand(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (startsSentence(words, at))
    return isAfterSubject(after?.folded ?? '') || /^(?:of|from|at)$/.test(after?.folded ?? '');
  return word?.isCapital === true || isBeforePeople(before?.folded ?? '');
}
