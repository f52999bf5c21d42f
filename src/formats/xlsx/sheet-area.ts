/**
 * How far a sheet reaches, told before it is read: a cell far away, of a few bytes, would be a gigantic table.
 * ECMA-376 part 1, sections 18.3.1.4 and 18.3.1.73
 */

export interface SheetArea {
  /** The last one that is told of. */
  readonly rows: number;
  /** Rows up to the last cell, times columns up to the rightmost. */
  readonly cells: number;
}

/** Every attribute called `r`; the value is looked at and not skipped, since there may be another one in it. */
const references = /\s(?:(?!xmlns:)[^\s=<>"']*:)?r=(?:(?="([^"]*))|(?='([^']*)))/g;

/** Undefined where a reference is none, or where the XML declares what no sheet needs. */
export function sheetArea(xml: string): SheetArea | undefined {
  if (/<!(?!--)/.test(xml)) return undefined;
  const last = { row: 0, cellRow: 0, column: 0 };
  for (const [, inDouble, inSingle] of xml.matchAll(references)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(inDouble ?? inSingle ?? '') ?? [];
    if (letters === undefined || digits === undefined) return undefined;
    const row = Number(digits);
    last.row = Math.max(last.row, row);
    if (letters !== '') last.cellRow = Math.max(last.cellRow, row);
    last.column = Math.max(last.column, columnOf(letters));
  }
  return { rows: last.row, cells: last.cellRow * last.column };
}

/** `A` is 1, `AA` is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
