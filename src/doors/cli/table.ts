/** Rows under a head, in columns as wide as they need; the last column runs on. */

export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all
    .map(
      (row) =>
        `${row
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function padded(cell: string, wide: number): string {
  return oneLine(cell) + ' '.repeat(Math.max(0, wide - width(cell)));
}

/** Columns on a terminal: letters that combine take none, most emoji and East Asian ones two. */
function width(cell: string): number {
  let columns = 0;
  for (const letter of oneLine(cell)) {
    if (/\p{Mark}|\p{Format}/u.test(letter)) continue;
    columns += /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(
      letter,
    )
      ? 2
      : 1;
  }
  return columns;
}

/** Names come from foreign files: nothing in them may steer the terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Control}\u2028\u2029]+/gu, ' ');
}
