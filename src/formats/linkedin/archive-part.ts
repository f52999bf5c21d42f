/** The files of a LinkedIn archive that are read; all others are left alone. */

import type { TableKind } from './linkedin-table.ts';

export type ArchivePart = Exclude<TableKind, 'recommendations'> | 'recommendationsReceived' | 'recommendationsGiven';

/** By their names without white space and marks, of which LinkedIn changed some. */
const partsByName: Readonly<Record<string, ArchivePart>> = {
  connections: 'connections',
  messages: 'messages',
  invitations: 'invitations',
  recommendationsreceived: 'recommendationsReceived',
  recommendationsgiven: 'recommendationsGiven',
  profile: 'profile',
  positions: 'positions',
  emailaddresses: 'emails',
};

/** Of a file by its name, in whichever folder it lies; some archives put the number of the member behind it. */
export function archivePart(name: string): ArchivePart | undefined {
  const [, bare = ''] = /(?:^|\/)([^/]+?)(?:_\d+)?\.csv$/i.exec(name) ?? [];
  return partsByName[bare.toLowerCase().replace(/[ _-]/g, '')];
}

export function tableOf(part: ArchivePart): TableKind {
  return part === 'recommendationsReceived' || part === 'recommendationsGiven' ? 'recommendations' : part;
}

/** Undefined where a table may be of two files, and its name does not say of which. */
export function partOf(table: TableKind, name: string): ArchivePart | undefined {
  if (table !== 'recommendations') return table;
  if (/received/i.test(name)) return 'recommendationsReceived';
  return /given/i.test(name) ? 'recommendationsGiven' : undefined;
}
