/** Plain SQL files, applied in the order of their names; each database remembers how many it has had. */

import { readdirSync, readFileSync } from 'node:fs';

export interface Migration {
  readonly name: string;
  readonly text: string;
}

export class NewerDatabase extends Error {
  constructor(applied: number, known: number) {
    super(
      `This database was written by a newer Sundown (it has had ${applied} changes, this one knows ${known}). Update Sundown, then open it again.`,
    );
    this.name = 'NewerDatabase';
  }
}

export function migrationsFor(dialect: 'sqlite' | 'postgres'): readonly Migration[] {
  const folder = new URL(`./${dialect}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** @throws {NewerDatabase} where more have been applied than there are */
export function pendingAfter(applied: number, migrations: readonly Migration[]): readonly Migration[] {
  if (applied > migrations.length) throw new NewerDatabase(applied, migrations.length);
  return migrations.slice(applied);
}
