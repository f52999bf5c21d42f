/** What the columns of a table mean for people, by their titles, and by what stands in them where a title says nothing. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { isWebLink, webLink } from '../people/web-link.ts';
import { headerMeaning } from './header-words.ts';

type Meanings = readonly (ColumnMeaning | null)[];

/** `samples`: for each column, some of its cells that are not empty. */
export function guessedColumns(titles: readonly string[], samples: readonly (readonly string[])[]): Meanings {
  const told = titles.map((title, at) => {
    const values = samples[at] ?? [];
    const meaning = headerMeaning(title)?.meaning ?? byValues(values);
    return meaning === 'title' && isMostly(values, isFormOfAddress) ? null : meaning;
  });
  const named = withNameParts(told, titles);
  return isNamed(named) ? named : withNameByValues(named, samples);
}

/** Whether the titles are those of a table of people. */
export function tellsOfPeople(titles: readonly string[]): boolean {
  const meanings = new Set(
    titles.map((title) => headerMeaning(title)?.meaning).filter((meaning) => meaning !== undefined),
  );
  return meanings.size >= 2 && nameMeanings.some((meaning) => meanings.has(meaning));
}

const nameMeanings = ['name', 'first-name', 'last-name'] as const;

function isNamed(meanings: Meanings): boolean {
  return nameMeanings.some((meaning) => meanings.includes(meaning));
}

/** “Name” and “Vorname” are two parts, as “Nombre” and “Apellidos” are; “Name” alone is all of it. */
function withNameParts(meanings: Meanings, titles: readonly string[]): Meanings {
  const has = (meaning: ColumnMeaning) => meanings.includes(meaning);
  const isPart = (at: number) =>
    meanings[at] === 'name' && /^(name|nom|nombre|nome|naam)$/i.test(titles[at]?.trim() ?? '');
  if (has('first-name') && !has('last-name'))
    return meanings.map((meaning, at) => (isPart(at) ? 'last-name' : meaning));
  if (has('last-name') && !has('first-name'))
    return meanings.map((meaning, at) => (isPart(at) ? 'first-name' : meaning));
  return meanings;
}

function byValues(values: readonly string[]): ColumnMeaning | null {
  if (isMostly(values, isEmail)) return 'email';
  if (isMostly(values, isLink)) return 'link';
  return isMostly(values, isTelephoneNumber) ? 'phone' : null;
}

function isMostly(values: readonly string[], fits: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter((value) => fits(value.trim())).length >= values.length * 0.7;
}

function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}

function isLink(value: string): boolean {
  return /^https?:|^www\.|linkedin\.com\//i.test(value) && isWebLink(webLink(value));
}

/** Some lists call it a title, which is none of a position. */
function isFormOfAddress(value: string): boolean {
  return /^(mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|m|mme|mlle|sr|sra|srta|sig|dhr|mevr)\.?$/i.test(value);
}

/** Numbers alone may be anything. */
function isTelephoneNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return /^(\+|00|\(?0)[\d\s()./-]+$|^\d{3}[\s.-]\d{3}[\s.-]\d{4}$/.test(value) && digits >= 7 && digits <= 15;
}

function withNameByValues(meanings: Meanings, samples: readonly (readonly string[])[]): Meanings {
  const at = meanings.findIndex((meaning, index) => meaning === null && isMostly(samples[index] ?? [], isName));
  return at < 0 ? meanings : meanings.with(at, 'name');
}

function isName(value: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(value);
}
