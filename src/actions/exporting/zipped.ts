/** Files as a ZIP archive. Their pieces are packed beside the thread that makes them, some at the same time. */

import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { directory, fileHeader, type PackedFile, sizesAfter, type WrittenAt } from '../../formats/zip/zip-headers.ts';

export interface FileToZip {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** As archives and pictures are: packing it again would take time for nothing. */
  readonly isPacked?: true;
}

/** The sixth level, which is usual, takes twice as long for a tenth less. */
const level = 3;
const asItIs = 0;

/** Bounds what is held; more would not be quicker on a computer of one person. */
const packedAtOnce = 4;

const pack = promisify(deflateRaw);

/** What is packed comes in few pieces: each is a call from the thread that packs. */
const chunkSize = 128 * 1024;

export async function* zipped(
  files: AsyncIterable<FileToZip> | Iterable<FileToZip>,
  written: WrittenAt,
): AsyncGenerator<Uint8Array> {
  const packed: PackedFile[] = [];
  let at = 0;
  for await (const { name, pieces, isPacked } of files) {
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
    for await (const piece of packedPieces(counted(), isPacked === true ? asItIs : level)) {
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

/** Each piece is packed by itself and ends on a whole byte, so that one after the other they are one stream. RFC 1951 */
async function* packedPieces(pieces: AsyncIterable<Uint8Array>, level: number): AsyncGenerator<Uint8Array> {
  const packing: Promise<Uint8Array>[] = [];
  for await (const piece of pieces) {
    packing.push(pack(piece, { level, chunkSize, finishFlush: constants.Z_SYNC_FLUSH }));
    const first = packing.length < packedAtOnce ? undefined : packing.shift();
    if (first !== undefined) yield await first;
  }
  for (const piece of packing) yield await piece;
  yield await pack(new Uint8Array(0), { level });
}
