/** Archives whose directory lies, and archives of broken files. PKWARE APPNOTE 4.3 */

import { unzipSync, zipSync } from 'fflate';
import type { Chance } from '../chance.ts';

const [entry, directory, end] = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'];

export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === entry;
}

export function brokenZip(bytes: Buffer, chance: Chance, breakInner: (inner: Buffer) => Buffer): Buffer {
  return chance.pick([lyingZip, zipOfBroken(breakInner), zipInZip, repeatedEntries])(bytes, chance);
}

/** Sizes, offsets, checksums and flags stand within the first bytes of each record. */
function lyingZip(bytes: Buffer, { between, pick }: Chance): Buffer {
  const records = [entry, directory, end].flatMap((signature) => placesOf(bytes, signature));
  const at = pick([0, ...records]) + between(4, 46);
  const lied = Buffer.from(bytes);
  if (at + 4 > lied.length) return lied;
  const value = pick([0, 1, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, between(0, bytes.length)]);
  if (between(0, 2) === 0) lied.writeUInt32LE(value, at);
  else lied.writeUInt16LE(value & 0xffff, at);
  return lied;
}

function placesOf(bytes: Buffer, signature: string): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(signature, 0, 'latin1'); at !== -1; at = bytes.indexOf(signature, at + 1, 'latin1')) {
    places.push(at);
  }
  return places;
}

function zipOfBroken(breakInner: (inner: Buffer) => Buffer): typeof lyingZip {
  return (bytes, { pick }) => {
    const files = unpacked(bytes);
    const names = Object.keys(files);
    if (names.length === 0) return bytes;
    const name = pick(names);
    return Buffer.from(zipSync({ ...files, [name]: breakInner(Buffer.from(files[name] ?? [])) }, { level: 1 }));
  };
}

function zipInZip(bytes: Buffer, { pick }: Chance): Buffer {
  const name = pick(['Connections.csv', 'messages.csv', 'xl/worksheets/sheet1.xml', 'inner.zip', '../../etc/passwd']);
  return Buffer.from(zipSync({ ...unpacked(bytes), [name]: bytes }, { level: 1 }));
}

function repeatedEntries(bytes: Buffer, { between }: Chance): Buffer {
  const files = unpacked(bytes);
  const [first = new Uint8Array()] = Object.values(files);
  const more = Object.fromEntries(Array.from({ length: between(1, 2_000) }, (_, n) => [`copy-${n}.csv`, first]));
  return Buffer.from(zipSync({ ...more, ...files }, { level: 1 }));
}

/** As far as it can be unpacked after what was done to it. */
function unpacked(bytes: Buffer): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 3_000_000 });
  } catch {
    return {};
  }
}
