/** Text that comes in small pieces, gathered into bytes a megabyte at a time. */

import { setImmediate as othersFirst } from 'node:timers/promises';

/** Large enough that handing a piece on costs nothing, small enough to make in a few milliseconds. */
const pieceBytes = 1024 * 1024;

/** As many as one unit of a text takes in UTF-8. */
const mostBytes = 3;

/** Lets others be answered after each piece. Texts are best short: those of many kilobytes are costly to clear away. */
export async function* piecesOf(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let piece = Buffer.allocUnsafe(pieceBytes);
  let at = 0;
  for await (const text of texts) {
    if (at > 0 && at + text.length * mostBytes > pieceBytes) {
      yield piece.subarray(0, at);
      await othersFirst();
      piece = Buffer.allocUnsafe(pieceBytes);
      at = 0;
    }
    if (text.length * mostBytes > pieceBytes) yield Buffer.from(text);
    else at += piece.write(text, at);
  }
  if (at > 0) yield piece.subarray(0, at);
}

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
