/** A ZIP archive, of which only the files asked for are unpacked. What it says of itself is believed of nothing. */

import type { Unread } from '../brought/reader.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { checksumOf } from './checksum.ts';
import { inflated } from './inflated.ts';
import { mostEntries, packedBytesOf, zipDirectory, type ZipEntry, type ZipFault } from './zip-directory.ts';

export interface OpenZip {
  /** In the order of the archive, without folders and shadows. Names are data: nothing is ever written under them. */
  readonly names: readonly string[];
  /** The bytes of the file, or why there are none. Of several with one name, the first. */
  unpack(name: string): Promise<Uint8Array | RefusedLine>;
}

const megabyte = 1024 * 1024;
export const zipLimits = {
  /** Of one file, unpacked. */
  fileBytes: 100 * megabyte,
  /** Of all that are unpacked from one archive, together. */
  bytes: 400 * megabyte,
  /** No text packs so well; it counts beyond `looseBytes`, since a few equal lines do. */
  ratio: 250,
  looseBytes: 10 * megabyte,
} as const;

export function isZip(beginning: string): boolean {
  return beginning.startsWith('PK\u0003\u0004') || beginning.startsWith('PK\u0005\u0006');
}

/** Macs put a shadow beside each file that they pack, named `._` and it. */
const shadows = '__MACOSX/';

export function openZip(archive: Uint8Array): OpenZip | Unread {
  const directory = zipDirectory(archive);
  if (typeof directory === 'string') return { unread: [{ line: 1, reason: faults[directory] }] };
  const entries = new Map(directory.toReversed().map((entry) => [entry.name, entry]));
  let bytesLeft: number = zipLimits.bytes;
  return {
    names: [...new Set(directory.map(({ name }) => name))].filter((name) => !name.startsWith(shadows)),
    async unpack(name) {
      const entry = entries.get(name);
      if (entry === undefined) return refused(name, 'missing');
      const trouble = troubleWith(entry, bytesLeft);
      if (trouble !== undefined) return refused(name, trouble);
      bytesLeft -= entry.bytes;
      return (await bytesOf(archive, entry)) ?? refused(name, 'damaged');
    },
  };
}

const again = 'Download or pack it again, and bring it once more.';
const faults: Readonly<Record<ZipFault, string>> = {
  'cut-off': `The archive is cut off: its end is missing. ${again}`,
  broken: `The directory of the archive is damaged. ${again}`,
  'too-many': `The archive holds more than ${mostEntries} files. Unpack it, and bring the files you need.`,
  'too-large':
    'The archive is of the kind for more than 4 GB (ZIP64), which is not read here. Unpack it, and bring the files one by one.',
  'in-parts': 'This is one part of an archive in several. Unpack it with its other parts, and bring the files.',
  overlapping: `Files of the archive lie upon one another, as in archives made to do harm. ${again}`,
};

const troubles = {
  missing: 'The archive has no such file. Unpack it, and bring the file itself.',
  locked: 'The file is locked with a password. Unpack the archive, and bring the file itself.',
  unknown: 'The file is packed in a way that is not read here. Unpack the archive, and bring the file itself.',
  tooLarge: `Unpacked, the file would be larger than ${zipLimits.fileBytes / megabyte} MB. Split it, and bring the parts.`,
  tooMuch: `The files of the archive are more than ${zipLimits.bytes / megabyte} MB unpacked. Unpack it, and bring them one by one.`,
  swelling: 'The file would swell more than any text does, as in archives made to do harm. Bring the file itself.',
  damaged: `The file is damaged in the archive. ${again}`,
} as const;

function refused(file: string, trouble: keyof typeof troubles): RefusedLine {
  return { file, line: 1, reason: troubles[trouble] };
}

const [stored, deflated] = [0, 8];

function troubleWith(entry: ZipEntry, bytesLeft: number): keyof typeof troubles | undefined {
  if (entry.isEncrypted) return 'locked';
  if (entry.method !== stored && entry.method !== deflated) return 'unknown';
  if (entry.bytes > zipLimits.fileBytes) return 'tooLarge';
  if (entry.bytes > zipLimits.looseBytes && entry.bytes > entry.packedBytes * zipLimits.ratio) return 'swelling';
  return entry.bytes > bytesLeft ? 'tooMuch' : undefined;
}

async function bytesOf(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array | undefined> {
  const packed = packedBytesOf(archive, entry);
  if (packed === undefined) return undefined;
  const bytes = entry.method === stored ? packed : await inflated(packed, entry.bytes);
  return bytes?.length === entry.bytes && checksumOf(bytes) === entry.checksum ? bytes : undefined;
}
