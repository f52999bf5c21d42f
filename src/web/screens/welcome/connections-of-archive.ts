/** Takes `Connections.csv` out of the archive that LinkedIn sends: a ZIP file (APPNOTE 6.3, sections 4.3.7 to 4.3.16). */

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;

/** More than that, unpacked, is no list of people but a trap. */
const mostUnpackedBytes = 40 * 1024 * 1024;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Undefined where the archive has no such file.
 * @throws where it is damaged, or the file in it is packed in a way that no browser unpacks
 */
export async function connectionsOfArchive(archive: Uint8Array): Promise<Uint8Array | undefined> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entry = entriesOf(view).find(({ name }) => /(^|\/)Connections\.csv$/i.test(name));
  if (entry === undefined) return undefined;
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = archive.subarray(from, from + entry.packedBytes);
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new Error(`method ${entry.method} is not known`);
  return inflated(packed);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  /** Where its own header begins. */
  readonly at: number;
}

function entriesOf(view: DataView): readonly Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('the directory is broken');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A comment of any length may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('there is no directory');
}

async function inflated(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: BlobPart[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostUnpackedBytes) {
      await reader.cancel();
      throw new Error('it unpacks to more than anybody’s connections');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
