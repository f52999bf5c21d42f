/** Somebody as another app knows them, with what has no field of its own among the notes. */

import { isDateText } from '../notebook/time-schemas.ts';
import { birthdayWords } from '../people/birthday-words.ts';
import type { EntryRead } from '../people/entry-read.ts';
import type { ImportedPerson } from '../people/imported-person.ts';
import { oneLine } from '../people/one-line.ts';
import { webLink } from '../people/web-link.ts';

/** Texts may be empty, which says nothing. */
export interface AppPerson {
  readonly line: number;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly links: readonly string[];
  readonly organization: string;
  readonly title: string;
  /** A date, or `--05-14` without its year. */
  readonly birthday: string;
  readonly photo?: string | undefined;
  readonly tags: readonly string[];
  readonly howMet?: string;
  readonly background: readonly string[];
  readonly notes: readonly string[];
}

/** As long as the notes of a person may be. */
const longestNotes = 20_000;
const longestTag = 100;

export function entryOfApp(app: AppPerson): EntryRead {
  const { line, emails, phones, addresses, links, tags, photo } = app;
  const name = oneLine(app.names.join(' '));
  if (name === '') {
    const whose = oneLine(emails[0] ?? phones[0] ?? '')
      .slice(0, 60)
      .toWellFormed();
    const known = whose === '' ? '' : `, only “${whose}”`;
    return { refused: [{ line, reason: `This contact has no name${known}. Give it one there, and export again.` }] };
  }
  const yearless = app.birthday !== '' && !isDateText(app.birthday) ? [`Birthday: ${birthdayWords(app.birthday)}`] : [];
  const texts = {
    organizationName: oneLine(app.organization),
    title: oneLine(app.title),
    birthday: isDateText(app.birthday) ? app.birthday : '',
    howMet: app.howMet ?? '',
    background: paragraphs(app.background),
    notes: paragraphs([...app.notes, ...yearless]),
  };
  const long = (['background', 'notes'] as const).filter((key) => texts[key].length > longestNotes);
  const person: ImportedPerson = {
    source: 'app',
    line,
    name,
    emails: filled(emails),
    phones: filled(phones),
    addresses: addresses.filter((address) => address.trim() !== ''),
    links: filled(links).map(webLink),
    ...(photo !== undefined && /^data:image\/(?:jpeg|png|webp|gif);base64,/.test(photo) && { photo }),
    ...(tags.length > 0 && { tags: filled(tags).map((tag) => tag.slice(0, longestTag).toWellFormed()) }),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) => (text === '' ? [] : [[key, cut(text, longestNotes)]])),
    ),
  };
  return { person, refused: long.map((key) => ({ line, reason: longReason(name, key) })) };
}

function filled(values: readonly string[]): readonly string[] {
  return values.map(oneLine).filter((value) => value !== '');
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;
}

function longReason(name: string, what: string): string {
  return `The ${what} of ${name.slice(0, 60).toWellFormed()} are longer than ${longestNotes} letters: the end is left out. Keep the export, or add it by hand.`;
}
