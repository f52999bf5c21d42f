/** `sundown backup`: makes a backup now, and a copy of it to take elsewhere. */

import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupFile, backupPlace } from '../../store/sqlite/backups/backup-place.ts';
import { BadInput } from './bad-input.ts';
import { holdsWords } from './backup-words.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { passphraseGiven, passphraseHelp } from './passphrase-given.ts';
import { withHome } from './with-home.ts';
import { writeFile } from './write-file.ts';

export const backupCommand = command({
  summary: 'Make a backup of the notebook now, and a copy to take elsewhere',
  usage: '[--to FILE] [--encrypt] [--json]',
  details: [
    'Backups are also made on their own, after each day on which something was said, and kept for 7 days, 5 weeks and',
    '12 months. "sundown backups" lists them, "sundown restore" goes back to one.',
    passphraseHelp,
  ].join('\n'),
  examples: ['sundown backup', 'sundown backup --to /media/stick/ --encrypt'],
  options: {
    to: { type: 'string', value: 'FILE', help: 'Also write a copy there, a file or a folder' },
    encrypt: { type: 'boolean', help: 'The copy opens with a passphrase only (format: age)' },
    ...jsonOption,
    ...placeOptions,
  },
  takesNoWords: true,
  run: async ({ values }, outside) => {
    const { to, encrypt = false } = values;
    if (encrypt && to === undefined) throw new BadInput('--encrypt needs --to: backups here are not encrypted.');
    const passphrase = encrypt ? await passphraseGiven(outside, { isNew: true }) : undefined;
    await withHome(placesIn(values), outside, async (home) => {
      const made = await home.say.backUp({});
      const file = to === undefined ? undefined : await copied(home, made.backup.name, { to, passphrase });
      if (values.json === true) {
        outside.print(jsonText({ ...made, ...(file !== undefined && { file }) }));
        return;
      }
      outside.print(
        [
          made.isNew
            ? `Made and checked the backup ${made.backup.name}, with ${holdsWords(made.backup)}.`
            : `Nothing has changed since the backup ${made.backup.name}, which is sound.`,
          ...(made.putRight > 0
            ? ['What was kept differed from the facts; the backup has it right. "sundown doctor" puts it right here.']
            : []),
          ...(file === undefined ? [] : [`Wrote ${file}. "sundown restore FILE" reads it back.`]),
          '',
        ].join('\n'),
      );
    });
  },
});

interface Copying {
  readonly to: string;
  readonly passphrase: string | undefined;
}

/** @returns the file that was written, which is whole or not there */
async function copied(home: Home, name: string, { to, passphrase }: Copying): Promise<string> {
  if (home.place.kind !== 'sqlite') throw new Error('Only a file has backups.');
  const from = backupFile(backupPlace(home.place.file, home.notebook), name);
  const sealed = passphrase === undefined ? undefined : await home.say.copyBackup({ name, passphrase });
  const bytes = sealed && new Uint8Array(await sealed.arrayBuffer());
  const isFolder = existsSync(to) && statSync(to).isDirectory();
  const file = isFolder ? join(to, `sundown-${name}.sqlite${sealed === undefined ? '' : '.age'}`) : to;
  writeFile(file, (whole) => {
    if (bytes === undefined) copyFileSync(from, whole);
    else writeFileSync(whole, bytes, { mode: 0o600 });
  });
  return file;
}
