/** The bytes of a text file as UTF-8 without a byte order mark, whichever Unicode encoding its mark announces. */

const utf16 = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

export function utf8Bytes(bytes: Uint8Array): Uint8Array {
  const encoding = utf16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (encoding) return new TextEncoder().encode(new TextDecoder(encoding.label).decode(bytes));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}
