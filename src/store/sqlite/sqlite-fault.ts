/** What SQLite's result codes mean for the owner. */

import type { StoreFaultKind } from '../store-fault.ts';

const kindByCode: Readonly<Record<number, StoreFaultKind>> = {
  5: 'notebook-busy',
  6: 'notebook-busy',
  8: 'read-only',
  10: 'disk-fault',
  11: 'notebook-damaged',
  13: 'disk-full',
  14: 'notebook-unreachable',
  26: 'notebook-damaged',
};

/** SQLite takes only ENOSPC for a full disk. A quota or a limit on the size of files shows in these: IOERR_WRITE, IOERR_SHMSIZE. */
const noRoom = [778, 4874];

/** Undefined for what is no fault of the file or the disk, such as a broken constraint. */
export function sqliteFault(error: unknown): StoreFaultKind | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  if (noRoom.includes(error.errcode)) return 'disk-full';
  // The low byte is the code, the rest tells more of it.
  return kindByCode[error.errcode & 0xff];
}
