/**
 * Spreadsheets take a cell that begins like a formula for one and run it, also where quotation marks or blanks stand
 * before. An apostrophe in front says that it is text; it can be told from one that was there, so it comes off again.
 */

const beginsLikeFormula = /^['"\s]*[=+\-@＝＋－＠\t\r\n]/;

/** As nearly every text does, which is quicker told. */
const beginsPlainly = /^[0-9A-Za-z]/;

export function guarded(text: string): string {
  return !beginsPlainly.test(text) && beginsLikeFormula.test(text) ? `'${text}` : text;
}

/** Of a cell that `guarded` wrote, the text as it was. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && beginsLikeFormula.test(cell) ? cell.slice(1) : cell;
}
