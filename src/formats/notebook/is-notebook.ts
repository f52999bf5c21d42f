/** Whether a file is a notebook of Sundown, or an archive with one in it, as that of everything is. */

import { utf8Bytes } from '../text/utf8-bytes.ts';
import { isZip, openZip } from '../zip/open-zip.ts';

const beginningBytes = 4096;
const suffix = '.sundown.json';

/** Other programs write JSON and archives, too. */
export function isNotebook(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(utf8Bytes(bytes.subarray(0, beginningBytes)));
  if (!isZip(beginning)) return /^\s*\{\s*"format"\s*:\s*"sundown\.notebook"/.test(beginning);
  const zip = openZip(bytes);
  return 'names' in zip && notebookAmong(zip.names) !== undefined;
}

/** The name of the notebook in an archive, wherever it lies. */
export function notebookAmong(names: readonly string[]): string | undefined {
  return names.find((name) => name.endsWith(suffix));
}
