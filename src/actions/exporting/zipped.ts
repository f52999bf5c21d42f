/** Files as a ZIP archive, packed piece by piece beside the thread that makes them. */

import { Readable } from 'node:stream';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { directory, fileHeader, type PackedFile, sizesAfter, type WrittenAt } from '../../formats/zip/zip-headers.ts';

export interface FileToZip {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The sixth level, which is usual, takes twice as long for a tenth less. */
const level = 3;

export async function* zipped(
  files: AsyncIterable<FileToZip> | Iterable<FileToZip>,
  written: WrittenAt,
): AsyncGenerator<Uint8Array> {
  const packed: PackedFile[] = [];
  let at = 0;
  for await (const { name, pieces } of files) {
    const header = fileHeader(name, written);
    yield header;
    let [checksum, bytes, packedBytes] = [0, 0, 0];
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        checksum = crc32(piece, checksum);
        bytes += piece.length;
        yield piece;
      }
    };
    const packing: AsyncIterable<Uint8Array> = Readable.from(counted()).compose(createDeflateRaw({ level }));
    for await (const piece of packing) {
      packedBytes += piece.length;
      yield piece;
    }
    const file = { name, checksum, packedBytes, bytes, at };
    const sizes = sizesAfter(file);
    yield sizes;
    packed.push(file);
    at += header.length + packedBytes + sizes.length;
  }
  yield directory(packed, at, written);
}
