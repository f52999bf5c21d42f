/** Whether a file holds others, as a mailbox and an archive do: what its first one is, it is not itself. */

import { isZip } from '../zip/open-zip.ts';

export function holdsOthers(beginning: string): boolean {
  return beginning.startsWith('From ') || isZip(beginning);
}
