/** What the directory at the end of a ZIP archive says of its files. APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 */

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** Why an archive cannot be read as a whole. */
export type ZipFault = 'cut-off' | 'broken' | 'too-many' | 'too-large' | 'in-parts' | 'overlapping';

const marks = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const lengths = { file: 30, entry: 46, end: 22, longestComment: 65_535 } as const;

/** These stand where the true number is told elsewhere, in what is called ZIP64. 4.4.1.4 */
const elsewhere = { short: 0xffff, long: 0xffffffff } as const;

export const mostEntries = 50_000;

/** In the order of the directory, without folders. */
export function zipDirectory(archive: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'cut-off';
  const count = view.getUint16(end + 10, true);
  const [size, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === elsewhere.short || size === elsewhere.long || from === elsewhere.long) return 'too-large';
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) return 'in-parts';
  if (count > mostEntries) return 'too-many';
  if (from + size > end) return 'broken';
  const entries: ZipEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    const entry = at + lengths.entry > end ? undefined : entryAt(view, at, end);
    if (entry === undefined) return 'broken';
    entries.push(entry.entry);
    at = entry.next;
  }
  if (entries.some(isElsewhere)) return 'too-large';
  return overlaps(entries, from) ? 'overlapping' : entries.filter(({ name }) => !name.endsWith('/'));
}

/** A comment of any length may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - lengths.longestComment); at -= 1) {
    if (view.getUint32(at, true) === marks.end) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } | undefined {
  const nameLength = view.getUint16(at + 28, true);
  const next = at + lengths.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (view.getUint32(at, true) !== marks.entry || next > end) return undefined;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + lengths.entry, nameLength);
  const entry = {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

function isElsewhere({ packedBytes, bytes, at }: ZipEntry): boolean {
  return [packedBytes, bytes, at].includes(elsewhere.long);
}

/** Files that share their bytes are how a small archive unpacks to a gigantic one. */
function overlaps(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const inOrder = entries.toSorted((left, right) => left.at - right.at);
  return inOrder.some(({ at, packedBytes }, index) => {
    return at + lengths.file + packedBytes > (inOrder[index + 1]?.at ?? directoryAt);
  });
}

/** The packed bytes of a file, past its own header; undefined where that is not where the directory says. */
export function packedBytesOf(archive: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array | undefined {
  if (at + lengths.file > archive.length) return undefined;
  const view = new DataView(archive.buffer, archive.byteOffset + at, lengths.file);
  if (view.getUint32(0, true) !== marks.file) return undefined;
  const from = at + lengths.file + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = archive.subarray(from, from + packedBytes);
  return packed.length === packedBytes ? packed : undefined;
}
