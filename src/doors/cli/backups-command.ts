/** `sundown backups`: what one could go back to. It reads no notebook, so it also answers where that is damaged. */

import { type Backup, backupsIn } from '../../store/sqlite/backups/backup-folder.ts';
import { troubleAt } from '../../store/sqlite/backups/trouble.ts';
import { holdsWords, reasonWords, sizeWords, whenWords } from './backup-words.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { keeperAt } from './keeper-at.ts';
import { jsonText } from './json-text.ts';
import { table } from './table.ts';

export const backupsCommand = command({
  summary: 'List the backups that one can go back to, the newest first',
  usage: '[--json]',
  examples: ['sundown backups'],
  options: { ...jsonOption, ...placeOptions },
  takesNoWords: true,
  run: async ({ values }, outside) => {
    const keeper = keeperAt(placesIn(values), outside);
    const backups = await Array.fromAsync(backupsIn(keeper.place));
    const trouble = troubleAt(keeper.place);
    if (values.json === true) {
      outside.print(jsonText({ folder: keeper.place.folder, items: backups.map(asJson) }));
      return;
    }
    const rows = backups.map((backup) => [
      backup.name,
      whenWords(backup, keeper),
      reasonWords[backup.reason],
      sizeWords(backup.bytes),
      holdsWords(backup),
    ]);
    outside.print(
      rows.length === 0
        ? `There are no backups in ${keeper.place.folder} yet. "sundown backup" makes one.\n`
        : table(['Backup', 'Made', 'Why', 'Size', 'Holds'], rows),
    );
    if (trouble !== undefined) outside.complain(`The last backup that was due could not be made: ${trouble.why}`);
  },
});

function asJson({ name, atText, reason, bytes, people, touches }: Backup) {
  return { name, at: atText, reason, bytes, people, touches };
}
