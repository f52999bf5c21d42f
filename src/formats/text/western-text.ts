/** Text in Windows-1252 that does not say so, where it can be nothing else. */

const windows = new TextDecoder('windows-1252');

/** What Western languages write beyond ASCII. */
const isWestern = /^[\u0000-\u007f\u00a0-\u00ffŒœŠšŽžŸ‘’‚“”„–—…€™]*$/;

/** In them, three such letters never stand together, nor two alone; in letters of other scripts they do. */
const isForeign = /[À-ÿŒœŠšŽžŸ]{3}|(?<![A-Za-z])[À-ÿŒœŠšŽžŸ]{2}(?![A-Za-z])/;

/** Undefined where it may well be another character set. */
export function westernText(bytes: Uint8Array): string | undefined {
  const text = windows.decode(bytes);
  return isWestern.test(text) && !isForeign.test(text) ? text : undefined;
}
