/** A content line cut into physical lines of at most 75 octets, never inside a character. RFC 6350 §3.2 */

const longestLine = 75;

/** With the line break at its end. */
export function folded(line: string): string {
  // Photos are long and plain: then each character is an octet.
  if (/^[\x20-\x7e]*$/.test(line)) return foldedPlain(line);
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

function foldedPlain(line: string): string {
  let text = line.slice(0, longestLine);
  for (let at = longestLine; at < line.length; at += longestLine - 1) {
    text += `\r\n ${line.slice(at, at + longestLine - 1)}`;
  }
  return `${text}\r\n`;
}

function utf8Length(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
