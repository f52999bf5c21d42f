/** Unpacks what was deflated, and stops as soon as more comes out than was announced. RFC 1951 */

/** Undefined where it is damaged, or is not exactly of that length. */
export async function inflated(packed: Uint8Array, length: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(length);
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let at = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (at + piece.value.length > length) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(piece.value, at);
      at += piece.value.length;
    }
  } catch {
    return undefined;
  }
  return at === length ? bytes : undefined;
}
