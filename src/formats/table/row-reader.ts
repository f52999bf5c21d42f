/** The rows of a table as people, each by its own. Cells that nobody asked for are not looked at. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { unguarded } from '../csv/formula-guard.ts';
import type { EntryRead } from '../people/entry-read.ts';
import { oneLine } from '../people/one-line.ts';
import { postalAddress } from '../people/postal-address.ts';
import { webLink } from '../people/web-link.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { birthdayIn } from './birthday-in.ts';
import type { TableRow } from './table-rows.ts';
import type { AddressColumn, AddressPart, TableLayout } from './table-layout.ts';

export function rowReader(layout: TableLayout): (row: TableRow) => EntryRead {
  const places = placesOf(layout);
  return (row) => {
    const reason = troubleWith(row, layout);
    if (reason !== undefined) return { refused: [{ line: row.line, reason }] };
    return personOf(layout.isGuarded ? { ...row, cells: row.cells.map(unguarded) } : row, layout, places);
  };
}

type Places = ReadonlyMap<ColumnMeaning, readonly number[]>;

function placesOf({ columns }: TableLayout): Places {
  const places = new Map<ColumnMeaning, number[]>();
  for (const [at, meaning] of columns.entries()) {
    if (meaning !== null) places.set(meaning, [...(places.get(meaning) ?? []), at]);
  }
  return places;
}

/** Fewer cells than the header has only are empty at the end. */
function troubleWith({ cells, hasBadQuotes }: TableRow, { width }: TableLayout): string | undefined {
  if (hasBadQuotes === true) return 'The quotation marks do not pair up. Export the file again, or mend them.';
  const isTooLong = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  return isTooLong
    ? `This row has ${cells.length} cells where the header names ${width}. Put a cell that holds a comma into quotation marks, or export the file again.`
    : undefined;
}

function personOf({ line, cells }: TableRow, layout: TableLayout, places: Places): EntryRead {
  const values = (meaning: ColumnMeaning) => textsAt(cells, places.get(meaning));
  const one = (meaning: ColumnMeaning) => {
    const text = values(meaning)[0];
    return text === undefined ? '' : oneLine(text);
  };
  const emails = inEach(values('email'), emailsIn);
  const phones = inEach(values('phone'), (cell) => partsOf(cell, severalPhones));
  const organizationName = one('organization');
  const written = [one('first-name'), one('middle-name'), one('last-name')].filter(isSaid).join(' ');
  const name = written || one('name');
  if (name === '') return { refused: nameless(line, organizationName || emails[0] || phones[0], cells) };
  const title = one('title');
  const { birthday, words } = birthdayIn(values('birthday')[0] ?? '', layout.dateOrder);
  const notes = [...values('notes').map((note) => note.trim()), ...(words === undefined ? [] : [`Birthday: ${words}`])];
  const tags = inEach(values('tags'), tagsIn);
  const howMet = values('how-met').join('\n').trim();
  const background = values('background').join('\n\n').trim();
  const person = {
    source: layout.source,
    line,
    name,
    emails,
    phones,
    addresses: addressesIn(cells, layout),
    links: inEach(values('link'), (cell) => partsOf(cell, severalLinks).map(webLink)),
    ...(organizationName !== '' && { organizationName }),
    ...(title !== '' && { title }),
    ...(birthday !== undefined && { birthday }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
    ...(tags.length > 0 && { tags }),
    ...(howMet !== '' && { howMet }),
    ...(background !== '' && { background }),
  };
  return { person, refused: [] };
}

const none: readonly string[] = [];

/** Of cells that say something. Most columns are the only one of their meaning. */
function textsAt(cells: readonly string[], places: readonly number[] | undefined): readonly string[] {
  if (places?.length === 1) {
    const text = cells[places[0] ?? -1] ?? '';
    return isSaid(text) ? [text] : none;
  }
  return places === undefined ? none : places.map((at) => cells[at] ?? '').filter(isSaid);
}

function inEach<Source>(sources: readonly Source[], read: (source: Source) => readonly string[]): readonly string[] {
  const [only] = sources;
  return only !== undefined && sources.length === 1 ? read(only) : sources.flatMap(read);
}

function isSaid(text: string): boolean {
  return text !== '' && text.trim() !== '';
}

/** Google puts several of one label into one cell. */
const severalPhones = /;|:::|\n/;
const severalLinks = /:::|\s/;
const severalEmails = /[,;\s]|:::/;
const severalTags = /[,;\n]|:::/;

function partsOf(cell: string, separator: RegExp): readonly string[] {
  return separator.test(cell.trim()) ? cell.split(separator).map(oneLine).filter(isSaid) : [oneLine(cell)];
}

/** Also `Ana Ruiz <ana@example.com>`. */
function emailsIn(cell: string): readonly string[] {
  if (!cell.includes('<')) return addressesAndRest(cell);
  const inBrackets = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map((match) => match[1] ?? '');
  return inBrackets.length > 0 ? inBrackets : addressesAndRest(cell);
}

/** What else stands in the cell is told once, and not word by word. */
function addressesAndRest(cell: string): readonly string[] {
  const parts = partsOf(cell, severalEmails);
  if (parts.every((part) => part.includes('@'))) return parts;
  const rest = parts.filter((part) => !part.includes('@')).join(' ');
  const addresses = parts.filter((part) => part.includes('@'));
  return /[\p{L}\p{N}]/u.test(rest) || addresses.length === 0 ? [...addresses, rest] : addresses;
}

/** With Google, groups of its own have a star, and everybody is in one that it calls so. */
function tagsIn(cell: string): readonly string[] {
  return partsOf(cell, severalTags)
    .map((tag) => tag.replace(/^\*\s*/, ''))
    .filter((tag) => tag !== '' && !/^my ?contacts$/i.test(tag));
}

function addressesIn(cells: readonly string[], { addresses }: TableLayout): readonly string[] {
  return inEach(addresses, (columns) => addressIn(cells, columns).filter(isSaid));
}

function addressIn(cells: readonly string[], columns: readonly AddressColumn[]): readonly string[] {
  if (!columns.some(({ at }) => isSaid(cells[at] ?? ''))) return none;
  const part = (name: AddressPart) => columns.filter((column) => column.part === name).map(({ at }) => cells[at] ?? '');
  const whole = part('whole').flatMap((cell) => cell.split(' ::: ').map(linesOf));
  const [locality = '', region = '', postalCode = '', country = ''] = (
    ['city', 'region', 'code', 'country'] as const
  ).map((name) => part(name).filter(isSaid).join(' '));
  const street = part('street').filter(isSaid).join('\n');
  return [...whole, postalAddress({ poBox: '', extended: '', street, locality, region, postalCode, country })];
}

function linesOf(text: string): string {
  return text.split('\n').map(oneLine).filter(isSaid).join('\n');
}

/** A row without anything is no row. */
function nameless(line: number, known: string | undefined, cells: readonly string[]): readonly RefusedLine[] {
  if (!cells.some(isSaid)) return [];
  const whose = known === undefined ? '' : `, only “${oneLine(known).slice(0, 60).toWellFormed()}”`;
  return [{ line, reason: `This contact has no name${whose}. Give it one there, and export again.` }];
}
