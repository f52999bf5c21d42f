/** How alike two names are, and whether something in them says that they are of two people. */

import { jaroWinkler } from './jaro-winkler.ts';
import { type NameRead, nameRead } from './name-read.ts';
import { areNicknames, isGivenName } from './nicknames.ts';
import { isSameWord, type Word } from './word-of.ts';

/**
 * From the surest. `same`: the same words. `near`: but for a middle initial, or the script. `strong`: a nickname, a
 * middle name or one of two family names left out, the order turned, a slip of the pen. `weak`: an initial or a slip in
 * the given name. `given`, `family`: no more than that name.
 */
export const grades = ['same', 'near', 'strong', 'weak', 'given', 'family', 'none'] as const;
export type Grade = (typeof grades)[number];

export interface ComparedNames {
  readonly grade: Grade;
  readonly isNickname: boolean;
  /** Father and son, or two middle names: the names say that they are two. */
  readonly areTwo: boolean;
  /** One of them is a “Jr.” and of the other nothing is said. */
  readonly mayBeKin: boolean;
}

/** The same in both orders. */
export function comparedNames(one: string, other: string): ComparedNames {
  const [left, right] = inFixedOrder(nameRead(one), nameRead(other));
  const likeness = bestOf(left, right);
  const [before, after] = [left.generation, right.generation];
  return {
    ...likeness,
    areTwo: likeness.areTwo || (before !== undefined && after !== undefined && before !== after),
    mayBeKin: (before === undefined) !== (after === undefined),
  };
}

/** The shorter first, so that the answer does not hang on who was asked about first. */
function inFixedOrder(one: NameRead, other: NameRead): readonly [NameRead, NameRead] {
  const order = one.words.length - other.words.length || compared(one.loose, other.loose);
  return order < 0 || (order === 0 && joined(one.words) <= joined(other.words)) ? [one, other] : [other, one];
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

type Likeness = Pick<ComparedNames, 'grade' | 'isNickname' | 'areTwo'>;

const noLikeness: Likeness = { grade: 'none', isNickname: false, areTwo: false };

function alike(grade: Grade): Likeness {
  return { ...noLikeness, grade };
}

function bestOf(one: NameRead, other: NameRead): Likeness {
  const whole = wholeLikeness(one, other);
  if (whole !== undefined) return whole;
  const parts = partsLikeness(one, other);
  return parts.grade === 'strong' || parts.grade === 'near' ? parts : (turnedLikeness(one, other) ?? parts);
}

/** All words are the same, in this order or another. */
function wholeLikeness({ words: one, loose }: NameRead, other: NameRead): Likeness | undefined {
  const { words } = other;
  if (one.length === words.length) {
    const pairs = one.map((word, at) => [word, words[at] ?? word] as const);
    if (pairs.every(([left, right]) => isSameWord(left, right))) return alike('same');
    if (pairs.every(([left, right]) => isSameWord(left, right) || isOneName(left, right))) return alike('near');
  }
  const [left, right] = [joined(one), joined(words)];
  if (left === right) return alike('near');
  if (one.length < 2 || words.length < 2) return undefined;
  const isTurned = loose === other.loose || (left.length === right.length && turns(one).includes(right));
  return isTurned ? alike('strong') : undefined;
}

function joined(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join('');
}

/** Words moved from the beginning to the end: “Kim Ji-woo” is “Jiwoo Kim”. */
function turns(words: readonly Word[]): readonly string[] {
  return words.slice(1).map((_, at) => joined([...words.slice(at + 1), ...words.slice(0, at + 1)]));
}

/** The same name, written in two scripts. */
function isOneName(one: Word, other: Word): boolean {
  if (one.isTransliterated === other.isTransliterated) return false;
  return one.sound === other.sound || areNicknames(one.plain, other.plain);
}

/** Written the family name first, which only the sameness of both shows. */
function turnedLikeness({ words }: NameRead, other: NameRead): Likeness | undefined {
  const [first, last] = [words[0], words.at(-1)];
  const [otherFirst, otherLast] = [other.words[0], other.words.at(-1)];
  if (words.length !== 2 || other.words.length !== 2 || !first || !last || !otherFirst || !otherLast) return undefined;
  const sounds = first.sound === otherLast.sound && last.sound === otherFirst.sound;
  return sounds ? alike('strong') : undefined;
}

function partsLikeness(shorter: NameRead, longer: NameRead): Likeness {
  if (shorter.words.length < 2) return alike(singleGrade(shorter, longer));
  const family = familyOf(shorter, longer) ?? familyOf(longer, shorter);
  const given = givenOf(shorter, longer);
  const isGiven = given !== undefined && given.how !== 'slip' && given.how !== 'initial';
  if (family === undefined) return alike(isGiven ? 'given' : 'none');
  if (given === undefined) return alike(family === 'same' || family === 'double' ? 'family' : 'none');
  const middle = middlesOf(shorter, longer, given);
  const isNickname = given.how === 'nickname';
  if (middle === 'two') return { grade: 'given', isNickname, areTwo: true };
  // “Ana R.” and “A. Ruiz” have hardly more in common than a given name.
  if (given.how === 'initial' && family === 'initial') return alike('given');
  if (!isGiven || family === 'initial') return { grade: 'weak', isNickname, areTwo: false };
  const isNear = given.how === 'same' && family === 'same' && middle !== 'missing';
  return { grade: isNear ? 'near' : 'strong', isNickname, areTwo: false };
}

/** A name of one word is a given name, or the family name, and nothing alike. */
function singleGrade({ words: [word] }: NameRead, { words }: NameRead): Grade {
  const [given, family] = [words[0], words.at(-1)];
  if (!word || !given || !family) return 'none';
  if (isSameWord(word, given) || areNicknames(word.plain, given.plain)) return 'given';
  return isSameWord(word, family) ? 'family' : 'none';
}

type FamilyLikeness = 'same' | 'double' | 'slip' | 'initial';

/** Whether the family name of `one` is that of the other, one of the other's two, or the one they had before. */
function familyOf(one: NameRead, other: NameRead): FamilyLikeness | undefined {
  const [name, theirs] = [one.words.at(-1), other.words.at(-1)];
  if (!name || !theirs) return undefined;
  if (isSameWord(name, theirs)) return 'same';
  const others = [...other.words.slice(1, -1), ...other.aside];
  if (one.words.length > 1 && others.some((word) => word.plain.length > 1 && isSameWord(word, name))) return 'double';
  if (isInitialOf(name, theirs) || isInitialOf(theirs, name)) return 'initial';
  return name.sound === theirs.sound || isSlip(name, theirs) ? 'slip' : undefined;
}

interface GivenLikeness {
  readonly how: 'same' | 'nickname' | 'called' | 'initial' | 'slip';
  /** How many words at the beginning of each it takes. */
  readonly taken: readonly [shorter: number, longer: number];
}

function givenOf(shorter: NameRead, longer: NameRead): GivenLikeness | undefined {
  const [mine, theirs] = [shorter.words[0], longer.words[0]];
  if (!mine || !theirs) return undefined;
  const at = (how: GivenLikeness['how'], ...taken: [number, number]): GivenLikeness => ({ how, taken });
  if (isSameWord(mine, theirs) || isOneName(mine, theirs)) return at('same', 1, 1);
  if (areNicknames(mine.plain, theirs.plain)) return at('nickname', 1, 1);
  if (isCalled(shorter, theirs) || isCalled(longer, mine)) return at('nickname', 1, 1);
  const second = longer.words.length > 2 ? longer.words[1] : undefined;
  if (second && second.plain.length > 1 && isSameWord(mine, second)) return at('called', 1, 2);
  if (second && isInitials(mine, [theirs, second])) return at('initial', 1, 2);
  if (second && mine.plain === theirs.plain + second.plain) return at('same', 1, 2);
  if (isInitialOf(mine, theirs) || isInitialOf(theirs, mine)) return at('initial', 1, 1);
  if (mine.sound === theirs.sound && mine.plain.length > 2) return at('slip', 1, 1);
  return isGivenSlip(mine, theirs) ? at('slip', 1, 1) : undefined;
}

/** “Robert (Bob) Naylor”. */
function isCalled({ aside }: NameRead, given: Word): boolean {
  return aside.some((word) => isSameWord(word, given));
}

/** “JP” of John Paul. */
function isInitials({ plain }: Word, words: readonly Word[]): boolean {
  return plain === words.map((word) => word.plain[0]).join('');
}

function isInitialOf(initial: Word, word: Word): boolean {
  return initial.plain.length === 1 && word.plain.length > 1 && word.plain.startsWith(initial.plain);
}

/** What stands between given and family name: `two` where both have some, and they cannot be the same. */
function middlesOf(
  shorter: NameRead,
  longer: NameRead,
  { taken }: GivenLikeness,
): 'same' | 'initials' | 'missing' | 'two' {
  const mine = shorter.words.slice(taken[0], -1);
  const theirs = longer.words.slice(taken[1], -1);
  const families = [shorter.words.at(-1), longer.words.at(-1)].flatMap((word) => word ?? []);
  const left = theirs.filter((word) => !families.some((family) => isSameWord(family, word)));
  const open = [...left];
  for (const word of mine) {
    if (families.some((family) => isSameWord(family, word))) continue;
    const at = open.findIndex((theirWord) => isMiddle(word, theirWord));
    if (at === -1 && left.length > 0) return 'two';
    if (at === -1) open.push(word);
    else open.splice(at, 1);
  }
  if (open.length === 0) return 'same';
  return open.every(({ plain }) => plain.length === 1) ? 'initials' : 'missing';
}

function isMiddle(one: Word, other: Word): boolean {
  return (
    isSameWord(one, other) ||
    one.sound === other.sound ||
    isInitialOf(one, other) ||
    isInitialOf(other, one) ||
    areNicknames(one.plain, other.plain)
  );
}

/** Between shorter words one letter makes another name: Lin and Lim, Hill and Hall. */
const shortestWithSlip = 5;
const leastLikeness = 0.92;
const mostMissing = 2;

/** A letter too many, too few, or another; but what only goes on is another name, as Kerner is not Kern. */
function isSlip({ plain: one }: Word, { plain: other }: Word): boolean {
  if (isSwapped(one, other)) return true;
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short.length < shortestWithSlip || long.length - short.length > mostMissing || long.startsWith(short))
    return false;
  return jaroWinkler(one, other) >= leastLikeness;
}

/** Two neighbours that stand the wrong way round. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 4) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Endings tell Christian from Christina, and two names that both are given are no slip of one. */
function isGivenSlip(one: Word, other: Word): boolean {
  if (isGivenName(one.plain) && isGivenName(other.plain)) return false;
  const [short = '', long = ''] = [one.plain, other.plain].toSorted((a, b) => a.length - b.length);
  return !long.startsWith(short.slice(0, -1)) && isSlip(one, other);
}
