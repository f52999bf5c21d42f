/** The text of a card as the pieces that stand on it: one for each thing that was set apart. */

/** Signs that a camera makes of a border, a logo or a smudge. */
const noise = /^[^\p{L}\p{N}+(@〒]+|[^\p{L}\p{N}.)!@]+$/gu;

/** Between things that share a line. */
const separators = /\s*[|•·●▪■◆]\s*|\t+|\s{3,}|\s+[–—]\s+(?=\p{Lu})/u;

/** In the order of the card. Borders and smudges are dropped. */
export function cardPieces(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((line) => line.split(separators))
    .map((piece) => piece.replace(noise, '').replace(/\s+/g, ' ').trim())
    .filter(isText);
}

/** A logo is read as a few letters among many signs. */
function isText(piece: string): boolean {
  const told = piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return told >= 2 && told * 2 >= piece.replaceAll(' ', '').length;
}
