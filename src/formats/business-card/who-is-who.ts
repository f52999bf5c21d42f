/** Which of the words on a card are the person's name, which the title and which the organization. */

import { isFamilyName, isGivenName } from '../capture-line/name-lexicon.ts';
import { foldedLetters } from '../text/folded-letters.ts';
import { isOrganizationLike, isTitleLike, withoutCredentials } from './card-words.ts';

export interface WhoIsWho {
  readonly name?: string;
  readonly title?: string;
  readonly organization?: string;
  /** Those told by their place alone. */
  readonly unsure: readonly ('name' | 'title' | 'organization')[];
  readonly rest: readonly string[];
}

/** @param addresses of e-mail and pages, which spell the person and the organization again */
export function whoIsWho(pieces: readonly string[], addresses: Addresses): WhoIsWho {
  const all = pieces.flatMap((piece) => apart(piece, addresses));
  const name = best(all, (piece) => nameScore(piece, addresses)) ?? nameByPlace(all);
  const others = all.filter((piece) => piece !== name?.piece);
  const title = best(others, (piece) => (isTitleLike(piece) ? 3 : 0) - (isSpelledIn(piece, addresses.hosts) ? 2 : 0));
  const untitled = others.filter((piece) => piece !== title?.piece);
  const organization = best(untitled, (piece) => organizationScore(piece, addresses)) ?? byPlace(untitled);
  const titles =
    title === undefined ? [] : [title.piece, ...untitled.filter((piece) => isMoreTitle(piece, organization))];
  const unsure = [
    ...(name !== undefined && name.score < sure ? (['name'] as const) : []),
    ...(organization !== undefined && organization.score < sure ? (['organization'] as const) : []),
  ];
  return {
    ...(name !== undefined && { name: asName(name.piece) }),
    ...(titles.length > 0 && { title: titles.join(', ') }),
    ...(organization !== undefined && { organization: organization.piece }),
    unsure,
    rest: untitled.filter((piece) => piece !== organization?.piece && !titles.includes(piece)),
  };
}

export interface Addresses {
  /** What stands before the @. */
  readonly mailboxes: readonly string[];
  /** What stands after it, and the hosts of links. */
  readonly hosts: readonly string[];
}

/** At least two things speak for it. */
const sure = 3;

interface Scored {
  readonly piece: string;
  readonly score: number;
}

/** The first of those with the highest score; none where nothing speaks for any. */
function best(pieces: readonly string[], scoreOf: (piece: string) => number): Scored | undefined {
  const scored = pieces.map((piece) => ({ piece, score: scoreOf(piece) })).filter(({ score }) => score > 0);
  return scored.toSorted((one, other) => other.score - one.score)[0];
}

/** Where no word tells it, what is left and looks like a name is likely the organization. */
function byPlace(pieces: readonly string[]): Scored | undefined {
  const piece = pieces.find((each) => /^\p{Lu}/u.test(each) && each.split(' ').length <= 5 && !/\d/.test(each));
  return piece === undefined ? undefined : { piece, score: 1 };
}

/** Somebody who works under their own name, which their page spells too; or a name with a letter that was read wrong. */
function nameByPlace(pieces: readonly string[]): Scored | undefined {
  const others = pieces.filter((each) => !isTitleLike(each) && !isOrganizationLike(each));
  const piece = others.find(isNameShaped) ?? others.find(isAlmostNameShaped);
  return piece === undefined ? undefined : { piece, score: 1 };
}

function isAlmostNameShaped(text: string): boolean {
  const letters = text.match(/[\p{L} ]/gu)?.length ?? 0;
  return /^\p{Lu}\p{L}+ \S/u.test(text) && text.split(' ').length <= 4 && letters >= 0.8 * text.length;
}

/** "Ana Ruiz, Head of HR" and "Head of HR, Northwind" are two things each. */
function apart(piece: string, addresses: Addresses): readonly string[] {
  const at = piece.search(/,\s|\sat\s(?=\p{Lu})|\s[-–]\s/u);
  if (at < 0) return [piece];
  const [before, after] = [
    piece.slice(0, at).trim(),
    piece
      .slice(at)
      .replace(/^(?:,|\sat\s|\s[-–]\s)\s*/, '')
      .trim(),
  ];
  if (after === '' || withoutCredentials(piece) !== piece) return [piece];
  const isTwo =
    (isTitleLike(before) && isWhere(after, addresses)) ||
    (isTitleLike(after) && !isTitleLike(before) && isNameShaped(before)) ||
    (isTitleLike(before) && /\sat\s/.test(piece.slice(at, at + 4)) && !/^law\b/i.test(after));
  return isTwo ? [before, ...apart(after, addresses)] : [piece];
}

/** "VP, Engineering" says in what, "Agent, Lucerne Publishing" where. */
function isWhere(text: string, { hosts }: Addresses): boolean {
  return isSpelledIn(text, hosts) || (isOrganizationLike(text) && !isTitleLike(text) && text.includes(' '));
}

function nameScore(piece: string, { mailboxes, hosts }: Addresses): number {
  const name = withoutCredentials(piece);
  if (!isNameShaped(name)) return 0;
  const words = wordsOf(name);
  const given = words.some(isGivenName) ? 2 : 0;
  const family = words.some(isFamilyName) ? 1 : 0;
  const mailbox = mailboxes.some((box) => isMailboxOf(box, words)) ? 4 : 0;
  const against =
    (isTitleLike(name) ? 4 : 0) +
    (isOrganizationLike(name) ? 4 : 0) +
    (isSpelledIn(name, hosts) ? (given > 0 ? 1 : 3) : 0);
  const hasCredentials = name === piece ? 0 : 2;
  const isHonored = /^(?:dr|prof|mr|mrs|ms)\b/i.test(name) ? 3 : 0;
  return 1 + given + family + mailbox + hasCredentials + isHonored - against;
}

/** Two to five words, each with a capital or small as names have them ("de", "van"). */
function isNameShaped(text: string): boolean {
  const words = text
    .replace(/["“”'‘’(][\p{L} ]+["“”'‘’)]/gu, '')
    .split(' ')
    .filter(Boolean);
  const isWord = (word: string): boolean =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|von|van|der|den|del|della|la|le|bin|ibn|al|y|e|zu|ten|ter)$/u.test(word);
  return words.length >= 2 && words.length <= 5 && words.every(isWord) && !/[&/]/.test(text);
}

/** "aruiz", "ana.ruiz", "ruiza" and "ana" are mailboxes of Ana Ruiz. */
function isMailboxOf(mailbox: string, words: readonly string[]): boolean {
  const letters = plain(mailbox);
  const [first, last] = [words.at(0) ?? '', words.at(-1) ?? ''];
  if (first === '' || last === '') return false;
  const likely = [
    `${first}${last}`,
    `${last}${first}`,
    `${first[0]}${last}`,
    `${last}${first[0]}`,
    `${first}${last[0]}`,
    first,
    last,
  ];
  return likely.includes(letters) || (last.length > 2 && letters.includes(last));
}

function organizationScore(piece: string, { hosts }: Addresses): number {
  if (/^\d|[.!?]$/.test(piece) && !isOrganizationLike(piece)) return 0;
  const isSentence = piece.split(' ').length > 6;
  return (isOrganizationLike(piece) ? 3 : 0) + (isSpelledIn(piece, hosts) ? 4 : 0) - (isSentence ? 2 : 0);
}

/** A second line of the title, such as the department. */
function isMoreTitle(piece: string, organization: Scored | undefined): boolean {
  return piece !== organization?.piece && isTitleLike(piece);
}

const everybodysHosts =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|web|proton|protonmail|linkedin|example)$/;

/** "northwind-traders.com" spells Northwind Traders. */
function isSpelledIn(piece: string, hosts: readonly string[]): boolean {
  const letters = plain(piece);
  const words = wordsOf(piece).filter((word) => word.length > 3);
  const initials = wordsOf(piece)
    .map(([initial]) => initial ?? '')
    .join('');
  return hosts
    .flatMap((host) => host.split('.').slice(0, -1))
    .filter((label) => label.length > 2 && !everybodysHosts.test(label) && label !== 'www')
    .map(plain)
    .some(
      (label) =>
        letters === label ||
        (letters.startsWith(label) && label.length > 3) ||
        (label.startsWith(letters) && letters.length > 3) ||
        words.includes(label) ||
        (initials.length > 2 && initials === label),
    );
}

function wordsOf(name: string): readonly string[] {
  return foldedLetters(name)
    .replaceAll(/["“”'‘’.()]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !/^(?:dr|prof|mr|mrs|ms|dipl|ing|med)$/.test(word));
}

function plain(text: string): string {
  return foldedLetters(text).replaceAll(/[^a-z0-9]/g, '');
}

/** A name set in capitals is no shout. */
function asName(piece: string): string {
  const name = withoutCredentials(piece);
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    const low = word.toLowerCase();
    return /^(?:de|da|di|von|van|der|den|del|la|le|y|e)$/.test(low) ? low : `${word.slice(0, 1)}${low.slice(1)}`;
  });
}
