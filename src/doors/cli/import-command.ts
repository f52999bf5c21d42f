/** `sundown import`: contacts from LinkedIn, Google, Outlook or vCards, or a whole notebook. */

import { basename } from 'node:path';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { fileGiven } from './file-given.ts';
import { jsonText } from './json-text.ts';
import { oneLine } from './table.ts';
import type { Home } from './open-home.ts';
import { withHome } from './with-home.ts';

type PeopleImported = Awaited<ReturnType<Home['say']['importPeople']>>;
type NotebookImported = Awaited<ReturnType<Home['say']['importNotebook']>>;

export const importCommand = command({
  summary: "Take in contacts (LinkedIn's Connections.csv, Google's or Outlook's CSV, vCards) or a notebook file",
  usage: 'FILE [--json]',
  details: 'Importing the same file twice adds nothing.',
  examples: ['sundown import Connections.csv', 'sundown import contacts.vcf', 'sundown import me.sundown.json'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) => {
    const [name, ...others] = words;
    if (name === undefined || others.length > 0) throw new BadInput('Give one file to import.');
    const bytes = fileGiven(name);
    await withHome(placesIn(values), outside, async (home) => {
      const commandId = crypto.randomUUID();
      if (isNotebook(bytes)) {
        const taken = await home.say.importNotebook({ commandId, content: utf8Text(name, bytes) });
        outside.print(values.json === true ? jsonText(taken) : notebookPage(taken));
        return;
      }
      const content = Buffer.from(bytes).toString('base64');
      const taken = await home.say.importPeople({ commandId, fileName: basename(name), content, encoding: 'base64' });
      outside.print(values.json === true ? jsonText(taken) : peoplePage(taken));
    });
  },
});

/** @throws {BadInput} rather than take in letters that the file does not have. */
function utf8Text(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${name}: $ is not UTF-8 text`);
  }
}

/** A notebook file is JSON; neither of the others begins with a brace. */
function isNotebook(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return /^\s*\{/.test(start);
}

function peoplePage({ added, completed, matched, refused }: PeopleImported): string {
  const refusals = refused.map(
    ({ line, name, reason }) => `  line ${line}${name === undefined ? '' : `, ${name}`}: ${reason}`,
  );
  const counts = `Added ${added}, completed ${completed}, knew ${matched} already, refused ${refused.length}.`;
  return `${[counts, ...refusals.map(oneLine)].join('\n')}\n`;
}

function notebookPage({ added, matched, differing }: NotebookImported): string {
  const left = differing.map(({ kind, id }) => `  ${kind} ${id} is different here, and stays as it is here`);
  return `${[`Added ${added}, had ${matched} already, left ${differing.length} as they are here.`, ...left].join('\n')}\n`;
}
