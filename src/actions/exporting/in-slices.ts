/** Work done piece by piece, so that others are answered in between. */

import { setImmediate as othersFirst } from 'node:timers/promises';

/** How long the server may be kept from answering anybody else. */
const sliceMs = 12;

/** Hands on what is made, and lets others go first now and then. */
export async function* inSlices<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  let began = performance.now();
  for (const piece of pieces) {
    yield piece;
    if (performance.now() - began < sliceMs) continue;
    await othersFirst();
    began = performance.now();
  }
}
