/**
 * Tables as the parts of an .xlsx workbook, one sheet each. Every text is a cell of text, so that nothing is taken for a
 * formula; times are times, so that they sort and filter. ECMA-376 part 1, sections 18.2 and 18.3
 */

import type { Row, Table } from '../exported/table.ts';
import { escapedXml } from './escaped-xml.ts';

export interface WorkbookPart {
  readonly name: string;
  readonly texts: AsyncIterable<string> | Iterable<string>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of formats in `xl/styles.xml`. */
const styles = { time: 1, header: 2 } as const;

/** In the order in which they are to stand in the archive. */
export function workbookParts(tables: readonly Table[]): readonly WorkbookPart[] {
  return [
    { name: '[Content_Types].xml', texts: [contentTypes(tables)] },
    { name: '_rels/.rels', texts: [relations([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', texts: [workbook(tables)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      texts: [relations([...tables.map(sheetRelation), ['styles', 'styles.xml']])],
    },
    { name: 'xl/styles.xml', texts: [stylesXml] },
    ...tables.map((table, index) => ({ name: `xl/${sheetFile(index)}`, texts: sheetTexts(table) })),
  ];
}

function sheetFile(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function sheetRelation(_table: Table, index: number): readonly [string, string] {
  return ['worksheet', sheetFile(index)];
}

function contentTypes(tables: readonly Table[]): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${mediaType}.${kind}+xml"/>`;
  const sheets = tables.map((_, index) => override(sheetFile(index), 'worksheet')).join('');
  return `${head}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeSpace}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageSpace}/relationships">${each.join('')}</Relationships>`;
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${sheetTitle(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook xmlns="${sheetSpace}" xmlns:r="${officeSpace}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheetTitle(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const stylesXml = `${head}<styleSheet xmlns="${sheetSpace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** The header stays in view, and can be filtered by. */
async function* sheetTexts(table: Table): AsyncGenerator<string> {
  const { columns } = table;
  const names = columns.map((_, index) => columnName(index));
  const widths = columns
    .map(
      ({ isTime }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${isTime === true ? 16 : 24}" customWidth="1"/>`,
    )
    .join('');
  yield `${head}<worksheet xmlns="${sheetSpace}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`;
  const titles = columns.map(
    ({ title }, index) => `<c r="${names[index]}1" s="${styles.header}"${textAfterPlace(title)}`,
  );
  yield `<row r="1">${titles.join('')}</row>`;
  const places = columns.map(({ isTime }, index) => ({ start: `<c r="${names[index]}`, isTime: isTime === true }));
  let number = 1;
  for await (const rows of table.rows()) {
    const texts = rows.map((row) => {
      number += 1;
      return rowText(row, number, places);
    });
    yield texts.join('');
  }
  yield `</sheetData><autoFilter ref="A1:${names.at(-1)}${number}"/></worksheet>`;
}

interface CellPlace {
  /** As far as the number of the row. */
  readonly start: string;
  readonly isTime: boolean;
}

/** Joined and not put together bit by bit: of millions of bits, each would have to be cleared away. */
function rowText(row: Row, number: number, places: readonly CellPlace[]): string {
  const cells = row.map((cell, index) => {
    const place = places[index];
    if (cell === undefined || place === undefined) return '';
    const told = typeof cell === 'string' ? textAfterPlace(cell) : numberAfterPlace(cell, place.isTime);
    return `${place.start}${number}"${told}`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** `A` to `Z`, then `AA`. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}

function numberAfterPlace(cell: number, isTime: boolean): string {
  return isTime ? ` s="${styles.time}"><v>${serialOf(cell)}</v></c>` : `><v>${cell}</v></c>`;
}

/** As many characters as Excel takes in a cell. */
const longestText = 32_767;

function textAfterPlace(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  const spaced = /^\s|\s$|\n|  /.test(short) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${spaced}>${escapedXml(short)}</t></is></c>`;
}

const dayMs = 86_400_000;
const daysTo1970 = 25_569;

/** Days since the turn of 1900, as Excel counts them. */
function serialOf(wall: number): number {
  return Math.round((wall / dayMs + daysTo1970) * 1e6) / 1e6;
}
