/** The sheets of an .xlsx workbook as texts, bounded in every way before a library reads them. */

import { zipSync } from 'fflate';
import type { Unread } from '../brought/reader.ts';
import type { TableRow } from '../table/table-rows.ts';
import { plainText } from '../text/plain-text.ts';
import { type OpenZip, openZip } from '../zip/open-zip.ts';
import { sheetArea } from './sheet-area.ts';

export interface SheetRead {
  readonly name: string;
  /** With empty ones, so that a row is on the line that the spreadsheet shows. */
  readonly rows: readonly TableRow[];
}

/** Of Excel, and of what fits into memory. */
const most = {
  xmlBytes: 80 * 1024 * 1024,
  rows: 1_048_576,
  cells: 4_000_000,
  characters: 100_000_000,
  sheets: 100,
} as const;
const needed = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*\.rels)$/i;
const sheet = /^xl\/worksheets\/[^/]+\.xml$/i;

export function isWorkbook(archive: Uint8Array): boolean {
  const zip = openZip(archive);
  return 'names' in zip && zip.names.includes('xl/workbook.xml');
}

export async function sheetsOf(archive: Uint8Array): Promise<readonly SheetRead[] | Unread> {
  const zip = openZip(archive);
  if ('unread' in zip) return zip;
  const parts = await partsOf(zip);
  if (!(parts instanceof Map)) return parts;
  try {
    const { default: readWorkbook } = await import('read-excel-file/universal');
    const sheets = await readWorkbook(repacked(parts), { trim: false, parseNumber: wholeNumber });
    const isSwollen = lengthOf(sheets.map(({ data }) => data)) > most.characters;
    if (isSwollen) return unread('This workbook swells more than any list does.');
    return sheets.map(({ sheet: name, data }) => ({ name, rows: rowsOf(data) }));
  } catch {
    return unread('This workbook is damaged, or of a kind that is not read here.');
  }
}

type Parts = Map<string, Uint8Array>;

/** Only what a table needs: pictures and macros are not even unpacked. */
async function partsOf(zip: OpenZip): Promise<Parts | Unread> {
  const names = zip.names.filter((name) => needed.test(name) || sheet.test(name));
  if (names.length > most.sheets) return unread(`This workbook has more than ${most.sheets} sheets.`);
  const parts: Parts = new Map();
  let bytesLeft: number = most.xmlBytes;
  for (const name of names) {
    const bytes = await zip.unpack(name);
    if ('reason' in bytes) return { unread: [{ line: 1, reason: bytes.reason }] };
    bytesLeft -= bytes.length;
    if (bytesLeft < 0) return unread(`This workbook is larger than ${most.xmlBytes / 1024 / 1024} MB of text.`);
    const trouble = troubleWith(new TextDecoder().decode(bytes), sheet.test(name));
    if (trouble !== undefined) return unread(trouble);
    parts.set(name, bytes);
  }
  return parts;
}

function troubleWith(xml: string, isSheet: boolean): string | undefined {
  const area = isSheet ? sheetArea(xml) : undefined;
  if (isSheet ? area === undefined : /<!(DOCTYPE|ENTITY)/i.test(xml)) {
    return 'This workbook says what no table needs to say, as files do that are made to do harm.';
  }
  const isTooLarge = area !== undefined && (area.rows > most.rows || area.cells > most.cells);
  return isTooLarge ? 'A sheet of this workbook reaches further than a list of people does.' : undefined;
}

function unread(what: string): Unread {
  const remedy = 'Delete what is empty or not needed, or save the sheet with the people as CSV, and bring that file.';
  return { unread: [{ line: 1, reason: `${what} ${remedy}` }] };
}

/** An archive of our own, of what was checked and nothing beside it. */
function repacked(parts: Parts): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = zipSync(Object.fromEntries(parts), { level: 0 });
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** A telephone number without its signs comes as a number, and a long one as a power of ten. */
function wholeNumber(text: string): string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

/** Cells share their texts, so that a long one may stand in a million of them. */
function lengthOf(sheets: readonly SheetData[]): number {
  let length = 0;
  for (const row of sheets.flat()) for (const value of row) length += typeof value === 'string' ? value.length : 0;
  return length;
}

type SheetData = readonly (readonly unknown[])[];

function rowsOf(data: SheetData): readonly TableRow[] {
  return data.map((row, place) => ({ place, line: place + 1, cells: row.map(cellText) }));
}

function cellText(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? plainText(value) : '';
}

/** Dates of a spreadsheet have no zone. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
