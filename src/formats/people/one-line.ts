/** Text on one line, without the white space that nobody meant. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
