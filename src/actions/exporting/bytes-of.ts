/** Text that comes in small pieces, gathered into bytes a few hundred kilobytes at a time. */

import { setImmediate as othersFirst } from 'node:timers/promises';

/** Large enough that handing a piece on costs nothing, small enough to make in a few milliseconds. */
const pieceLength = 256 * 1024;

/** Lets others be answered after each piece. */
export async function* piecesOf(texts: Iterable<string>): AsyncGenerator<Buffer> {
  let gathered = '';
  for (const text of texts) {
    gathered += text;
    if (gathered.length < pieceLength) continue;
    yield Buffer.from(gathered);
    gathered = '';
    await othersFirst();
  }
  if (gathered !== '') yield Buffer.from(gathered);
}

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
