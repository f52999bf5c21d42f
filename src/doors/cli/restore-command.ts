/** `sundown restore`: puts a backup in the place of the notebook, also where that is damaged. */

import { copyFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { bring, firstBytesOf } from '../../actions/backups/bring.ts';
import { UnusableFile } from '../../actions/backups/set-apart.ts';
import type { Keeper } from '../../actions/backups/keeper.ts';
import { putBack } from '../../actions/backups/put-back.ts';
import { refusals } from '../../contract/refusals.ts';
import { isEncrypted } from '../../formats/encrypted/is-encrypted.ts';
import { type Backup, backupCalled, newestBackup } from '../../store/sqlite/backups/backup-folder.ts';
import { BadInput } from './bad-input.ts';
import { holdsWords, whenWords } from './backup-words.ts';
import { command, type Outside } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { keeperAt } from './keeper-at.ts';
import { passphraseGiven, passphraseHelp } from './passphrase-given.ts';
import { Unwell } from './unwell.ts';

export const restoreCommand = command({
  summary: 'Go back to a backup: it is put in the place of the notebook',
  usage: '[NAME | FILE] [--json]',
  details: [
    'Without a NAME it is the newest. A FILE is one that "sundown backup --to" wrote, encrypted or not.',
    'How the notebook was until then is made a backup first, so that restoring can be taken back; a damaged file is kept.',
    'The history is then the one of the backup. A server that is running goes on with what was restored.',
    passphraseHelp,
  ].join('\n'),
  examples: ['sundown restore', 'sundown restore 2026-03-10T150405-0500-daily', 'sundown restore my-copy.sqlite.age'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words: [given, ...others] }, outside) => {
    if (others.length > 0) throw new BadInput('Give one backup, as "sundown backups" lists them, or one file.');
    const keeper = keeperAt(placesIn(values), outside);
    try {
      const chosen = await backupMeant(keeper, given, outside);
      const before = await putBack(keeper, chosen.name);
      outside.print(
        values.json === true ? jsonText({ restored: chosen.name, ...before }) : page(keeper, chosen, before),
      );
    } catch (fault) {
      if (!(fault instanceof UnusableFile)) throw fault;
      if (fault.isWrongPassphrase) throw new Unwell(refusals['wrong-passphrase'].message);
      throw new Unwell(`${given ?? 'The newest backup'} cannot be restored: ${fault.message}`, 'Nothing was changed.');
    }
  },
});

/** @throws {BadInput} */
async function backupMeant(keeper: Keeper, given: string | undefined, outside: Outside): Promise<Backup> {
  const { place } = keeper;
  const known = given === undefined ? newestBackup(place) : backupCalled(place, given);
  if (known !== undefined) return known;
  if (given === undefined) throw new BadInput(`There is no backup in ${place.folder}. Name a file to restore.`);
  if (statSync(given, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new BadInput(`There is neither a backup nor a file "${given}". "sundown backups" lists the backups.`);
  }
  const { name } = await bring(keeper, {
    write: (to) => copyFile(given, to),
    ...(isEncrypted(await firstBytesOf(given)) && { passphrase: await passphraseGiven(outside, { isNew: false }) }),
  });
  const brought = backupCalled(place, name);
  if (brought === undefined) throw new Error(`The backup ${name} was made, and is not there.`);
  return brought;
}

function page(keeper: Keeper, chosen: Backup, { backup, aside }: Awaited<ReturnType<typeof putBack>>): string {
  const from =
    chosen.reason === 'brought' ? 'the file that was brought' : `the backup from ${whenWords(chosen, keeper)}`;
  return [
    `Restored ${from}: ${holdsWords(chosen)}.`,
    ...(backup === undefined ? [] : [`How it was until now is kept. To take this back: sundown restore ${backup}`]),
    ...(aside === undefined ? [] : [`The file as it was until now is kept as ${aside}.`]),
    '',
  ].join('\n');
}
