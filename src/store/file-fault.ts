/** What went wrong with a file or a database, for what works with both. */

import type { StoreFaultKind } from './store-fault.ts';
import { sqliteFault } from './sqlite/sqlite-fault.ts';

const kindByCode: Readonly<Record<string, StoreFaultKind>> = {
  EACCES: 'read-only',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EIO: 'disk-fault',
  ENOSPC: 'disk-full',
  EPERM: 'read-only',
  EROFS: 'read-only',
};

/** Undefined for what is no fault of the file or the disk. */
export function fileFault(error: unknown): StoreFaultKind | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return kindByCode[error.code] ?? sqliteFault(error);
}
