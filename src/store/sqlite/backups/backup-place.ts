/** Where a home keeps its database and the backups of it. */

import { dirname, join } from 'node:path';

export interface BackupPlace {
  /** The database that is backed up. */
  readonly database: string;
  /** Of the backups. */
  readonly folder: string;
  /** The id of the owner's notebook in the database. */
  readonly notebook: string;
}

export function backupPlace(database: string, notebook: string): BackupPlace {
  return { database, folder: join(dirname(database), 'backups'), notebook };
}

export function backupFile({ folder }: BackupPlace, name: string): string {
  return join(folder, `${name}.sqlite`);
}
