/** The bytes of a ZIP archive around what is packed in it. APPNOTE 6.3.10, sections 4.3.7 to 4.3.16 */

/** Of a file that has been packed. */
export interface PackedFile {
  readonly name: string;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its header begins. */
  readonly at: number;
}

/** As if UTC were the clock on the wall: the format knows no zones. */
export type WrittenAt = Date;

/** Names are UTF-8, and the sizes follow after what is packed: it is handed on before they are known. */
const flags = 0b1000_0000_1000;
const deflated = 8;
const version = 20;

export function fileHeader(name: string, at: WrittenAt): Uint8Array {
  const named = new TextEncoder().encode(name);
  return joined(
    fields([4, 0x04034b50], [2, version], [2, flags], [2, deflated], ...time(at), [4, 0], [4, 0], [4, 0]),
    fields([2, named.length], [2, 0]),
    named,
  );
}

export function sizesAfter({ checksum, packedBytes, bytes }: PackedFile): Uint8Array {
  return fields([4, 0x08074b50], [4, checksum], [4, packedBytes], [4, bytes]);
}

/** @param at where it begins */
export function directory(files: readonly PackedFile[], at: number, written: WrittenAt): Uint8Array {
  const entries = joined(...files.map((file) => entry(file, written)));
  const count = files.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, entries.length], [4, at], [2, 0]);
  return joined(entries, end);
}

function entry({ name, checksum, packedBytes, bytes, at }: PackedFile, written: WrittenAt): Uint8Array {
  const named = new TextEncoder().encode(name);
  return joined(
    fields([4, 0x02014b50], [2, version], [2, version], [2, flags], [2, deflated], ...time(written)),
    fields([4, checksum], [4, packedBytes], [4, bytes], [2, named.length], [2, 0], [2, 0]),
    fields([2, 0], [2, 0], [4, 0], [4, at]),
    named,
  );
}

type Field = readonly [bytes: 2 | 4, value: number];

/** In two-second steps, from 1980 on. 4.4.6 */
function time(at: WrittenAt): Field[] {
  const years = Math.max(at.getUTCFullYear() - 1980, 0);
  return [
    [2, (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)],
    [2, (years << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()],
  ];
}

/** Little end first. */
function fields(...written: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(written.reduce((length, [bytes]) => length + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of written) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
