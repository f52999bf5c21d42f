/** The beginning of a line as text, one character for each byte: enough to know names and encodings by. */

const latin1 = new TextDecoder('latin1');

export function asciiOf(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
