/** A notebook in a file of its own, as an owner has it, with a clock that is set by hand. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { backUpWhenDue } from '../../src/actions/backups/when-due.ts';
import { type Home, openHome } from '../../src/doors/cli/open-home.ts';

export interface FileHome {
  readonly folder: string;
  readonly file: string;
  readonly say: Home['say'];
  /** Sets the clock by the wall in Chicago, an hour there being -05:00: `2026-03-10 15:00`. */
  at(time: string): void;
  /** Opens the same file once more, as another process would. */
  another(): Promise<Home>;
  addPerson(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  /** The notebook file, byte for byte. */
  exported(): Promise<string>;
  /** What the clock door does each minute. @returns the names of the backups then */
  minute(): Promise<readonly string[]>;
}

export async function fileHome(begins = '2026-03-10 09:00'): Promise<FileHome> {
  const folder = mkdtempSync(join(tmpdir(), 'sundown-file-'));
  const clock = { now: instantOf(begins) };
  const opened: Home[] = [];
  const open = async (): Promise<Home> => {
    const home = await openHome(
      { home: folder },
      { environment: {}, now: () => clock.now, systemTimeZone: 'America/Chicago' },
    );
    opened.push(home);
    return home;
  };
  after(async () => {
    for (const home of opened) await home.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const first = await open();
  return {
    folder,
    file: join(folder, 'notebook.sqlite'),
    say: first.say,
    at: (time) => {
      clock.now = instantOf(time);
    },
    another: open,
    addPerson: async (name) => {
      await first.say.addPerson({ commandId: crypto.randomUUID(), name });
    },
    names: async () => (await first.say.findPeople({ limit: 100 })).items.map(({ name }) => name).toSorted(),
    exported: async () => (await first.say.exportNotebook({})).text(),
    minute: async () => {
      await backUpWhenDue(first.world('clock'));
      return (await first.say.listBackups({})).items.map(({ name }) => name);
    },
  };
}

function instantOf(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00-05:00`);
}
