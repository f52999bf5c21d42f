/** Text that comes in small pieces, gathered into bytes a few hundred kilobytes at a time. */

import { inSlices } from './in-slices.ts';

/** Large enough that handing a piece on costs nothing, small enough to make in a few milliseconds. */
const pieceLength = 256 * 1024;

export async function* piecesOf(texts: Iterable<string>): AsyncGenerator<Buffer> {
  let gathered: string[] = [];
  let length = 0;
  for await (const text of inSlices(texts)) {
    gathered.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    yield Buffer.from(gathered.join(''));
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(gathered.join(''));
}

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
