/** `sundown import`: a file of contacts, messages, mail or appointments from elsewhere, or a whole notebook. */

import { basename } from 'node:path';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { fileGiven } from './file-given.ts';
import { importPage, previewPage } from './import-page.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { withHome } from './with-home.ts';

type NotebookImported = Awaited<ReturnType<Home['say']['importNotebook']>>;

export const importCommand = command({
  summary: 'Take in contacts, messages, mail or appointments from elsewhere, or a notebook file',
  usage: 'FILE [options]',
  details:
    'Takes the archive of LinkedIn, CSV of Google, Outlook and others, xlsx, vCards, calendars (.ics), mail (.eml, .mbox)\n' +
    'and exports of other apps. Importing the same file twice adds nothing; `sundown undo` takes an import back.',
  examples: [
    'sundown import Connections.csv --preview',
    'sundown import contacts.vcf',
    'sundown import Sent.mbox --own me@example.com',
    'sundown import me.sundown.json',
  ],
  options: {
    preview: { type: 'boolean', help: 'Tell what would come in, and write nothing' },
    own: { type: 'string', multiple: true, value: 'ADDRESS', help: 'An e-mail address of yours (for mail)' },
    'with-text': { type: 'boolean', help: 'Keep the text of mails and messages too' },
    'with-strangers': { type: 'boolean', help: 'Write down those who only occur in messages, mail and meetings' },
    ...jsonOption,
    ...placeOptions,
  },
  run: async ({ values, words }, outside) => {
    const [name, ...others] = words;
    if (name === undefined || others.length > 0) throw new BadInput('Give one file to import.');
    const bytes = fileGiven(name);
    const page = (answer: object, said: string): void => outside.print(values.json === true ? jsonText(answer) : said);
    await withHome(placesIn(values), outside, async (home) => {
      if (isNotebook(bytes)) {
        const taken = await home.say.importNotebook({ commandId: crypto.randomUUID(), content: utf8Text(name, bytes) });
        page(taken, notebookPage(taken));
        return;
      }
      const choices = {
        ...(values.own !== undefined && { ownAddresses: [...values.own] }),
        ...(values['with-text'] === true && { withText: true }),
        ...(values['with-strangers'] === true && { withStrangers: true }),
      };
      const asked = { fileName: basename(name), choices, ...(await sentAhead(home, bytes)) };
      if (values.preview === true) {
        const preview = await home.say.previewImport(asked);
        page(preview, previewPage(preview));
      } else {
        const taken = await home.say.importFile({ commandId: crypto.randomUUID(), ...asked });
        page(taken, importPage(taken));
      }
    });
  },
});

/** Through the same door as everybody's files, so that a large one is never held as text. */
async function sentAhead(home: Home, bytes: Uint8Array): Promise<{ readonly upload?: string }> {
  const upload = await home.world('cli').uploads?.keep(new Blob([Buffer.from(bytes)]).stream());
  return upload === undefined ? {} : { upload: upload.id };
}

/** @throws {BadInput} rather than take in letters that the file does not have. */
function utf8Text(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${name}: $ is not UTF-8 text`);
  }
}

/** A notebook file is JSON that says so; other apps write JSON too. */
function isNotebook(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\s*\{\s*"format"\s*:\s*"sundown\.notebook"/.test(start);
}

function notebookPage({ added, matched, differing }: NotebookImported): string {
  const left = differing.map(({ kind, id }) => `  ${kind} ${id} is different here, and stays as it is here`);
  return `${[`Added ${added}, had ${matched} already, left ${differing.length} as they are here.`, ...left].join('\n')}\n`;
}
