/** What stands in a file of a LinkedIn archive, before all are put together. */

import type { Brought, ImportedOwner } from '../brought/brought.ts';
import { broughtPeople } from '../brought/brought-people.ts';
import type { EntryRead } from '../people/entry-read.ts';
import { personOfConnection } from '../people/person-of-connection.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ArchiveFile } from './archive-files.ts';
import type { ArchivePart } from './archive-part.ts';
import { connectionsIn } from './connections.ts';
import { type Invitation, readInvitations } from './invitations.ts';
import { isOfKind, type LinkedinTable } from './linkedin-table.ts';
import { type Message, readMessages } from './messages.ts';
import { ownerOfEmails, ownerOfPositions, ownerOfProfile } from './profile.ts';
import { readRecommendations, type Recommendation } from './recommendations.ts';

export interface ToldByFile {
  /** Within the archive. */
  readonly file?: string;
  readonly people?: Brought['people'];
  readonly isWhole?: boolean;
  readonly messages?: readonly Message[];
  readonly invitations?: readonly Invitation[];
  readonly recommendations?: readonly Recommendation[];
  readonly owner?: ImportedOwner;
  readonly refused: readonly RefusedLine[];
}

export function toldByFile({ file, text, table }: ArchiveFile): ToldByFile {
  const told = toldByTable(text, table);
  return file === undefined ? told : { ...told, file, refused: told.refused.map((line) => ({ ...line, file })) };
}

function toldByTable(text: string, table: LinkedinTable): ToldByFile {
  if (isOfKind(table, 'connections')) return toldByConnections(text, table);
  if (isOfKind(table, 'messages')) return readMessages(text, table);
  if (isOfKind(table, 'invitations')) return readInvitations(text, table);
  if (isOfKind(table, 'recommendations')) return readRecommendations(text, table);
  if (isOfKind(table, 'profile')) return { owner: ownerOfProfile(text, table), refused: [] };
  if (isOfKind(table, 'positions')) return { owner: ownerOfPositions(text, table), refused: [] };
  return isOfKind(table, 'emails') ? { owner: ownerOfEmails(text, table), refused: [] } : { refused: [] };
}

/** Whoever is not in it has gone, unless a row is lost; and nobody has gone from one without anybody. */
function toldByConnections(text: string, table: LinkedinTable<'connections'>): ToldByFile {
  let rowCount = 0;
  const entries = connectionsIn(text, table).map(({ connection, refused, isLost }): EntryRead => {
    if (connection !== undefined || isLost === true) rowCount += 1;
    return { refused, ...(connection !== undefined && { person: personOfConnection(connection) }) };
  });
  const { people, refused } = broughtPeople('linkedin-connections', entries);
  return { people, isWhole: people.length > 0 && people.length === rowCount, refused };
}

export type ToldByArchive = ReadonlyMap<ArchivePart, ToldByFile>;
