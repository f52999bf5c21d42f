/** `sundown import`: a file of contacts, messages, mail or appointments from elsewhere, or a whole notebook. */

import { basename } from 'node:path';
import { columnMeanings } from '../../formats/brought/table-shown.ts';
import { isNotebook } from '../../formats/notebook/is-notebook.ts';
import { BadInput } from './bad-input.ts';
import { command, type Outside, type Places } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { fileGiven } from './file-given.ts';
import { columnsMeant } from './columns-meant.ts';
import { importPage, previewPage } from './import-page.ts';
import { jsonText } from './json-text.ts';
import { bringNotebook } from './notebook-brought.ts';
import type { Home } from './open-home.ts';
import { withHome } from './with-home.ts';

export const importCommand = command({
  summary: 'Take in contacts, messages, mail or appointments from elsewhere, or a notebook file',
  usage: 'FILE [options]',
  details:
    'Takes the archive of LinkedIn, CSV of Google, Outlook and others, xlsx, vCards, calendars (.ics), mail (.eml, .mbox)\n' +
    'and exports of other apps. Importing the same file twice adds nothing; `sundown undo` takes an import back.',
  examples: [
    'sundown import Connections.csv --preview',
    'sundown import contacts.vcf',
    'sundown import list.xlsx --column "Full name=name" --column "Mail=email"',
    'sundown import Sent.mbox --own me@example.com',
    'sundown import me.sundown.json',
  ],
  options: {
    preview: { type: 'boolean', help: 'Tell what would come in, and write nothing' },
    column: {
      type: 'string',
      multiple: true,
      value: 'TITLE=MEANING',
      help: `What a column of a table means: ${columnMeanings.join(', ')}, none`,
    },
    own: {
      type: 'string',
      multiple: true,
      value: 'ADDRESS',
      help: 'An e-mail address of yours, beside the one of your settings (for mail)',
    },
    'with-text': { type: 'boolean', help: 'Keep the text of mails and messages too' },
    'with-strangers': { type: 'boolean', help: 'Write down those who only occur in messages, mail and meetings' },
    ...jsonOption,
    ...placeOptions,
  },
  run: async ({ values, words }, outside) => {
    const [name, ...others] = words;
    if (name === undefined || others.length > 0) throw new BadInput('Give one file to import.');
    const bytes = fileGiven(name);
    const isPreview = values.preview === true;
    const page = (answer: object, said: string): void => outside.print(values.json === true ? jsonText(answer) : said);
    await withFileAhead({ places: placesIn(values), bytes }, outside, async (home, sent) => {
      if (isNotebook(bytes)) {
        const { answer, said } = await bringNotebook(home, sent, isPreview);
        page(answer, said);
        return;
      }
      const file = { fileName: basename(name), ...sent };
      const choices = {
        ...(values.own !== undefined && { ownAddresses: await withOwnEmail(home, values.own) }),
        ...(values['with-text'] === true && { withText: true }),
        ...(values['with-strangers'] === true && { withStrangers: true }),
        ...(values.column !== undefined && { columns: await columnsMeant(home, file, values.column) }),
      };
      if (isPreview) {
        const preview = await home.say.previewImport({ ...file, choices });
        page(preview, previewPage(preview));
      } else {
        const taken = await home.say.importFile({ commandId: crypto.randomUUID(), ...file, choices });
        requireAnything(taken);
        page(taken, importPage(taken));
      }
    });
  },
});

/** Whoever names another address of theirs does not give up the one of the settings. */
async function withOwnEmail(home: Home, addresses: readonly string[]): Promise<string[]> {
  const { email } = (await home.say.showSettings({})).owner;
  return [...addresses, ...(email === undefined ? [] : [email])];
}

interface Ahead {
  readonly places: Places;
  readonly bytes: Uint8Array;
}

/** Sent through the same door as everybody's files, so that a large one is never held as text; gone at the end. */
async function withFileAhead(
  { places, bytes }: Ahead,
  outside: Outside,
  work: (home: Home, sent: { readonly upload?: string }) => Promise<void>,
): Promise<void> {
  await withHome(places, outside, async (home) => {
    const { uploads } = home.world('cli');
    const upload = await uploads?.keep(new Blob([Buffer.from(bytes)]).stream());
    if (upload === undefined) return work(home, {});
    try {
      return await work(home, { upload: upload.id });
    } finally {
      await uploads?.remove(upload.id);
    }
  });
}

/** @throws {BadInput} where a file had something to say, and nothing of it could be read */
function requireAnything({ people, touches, meetings, refused }: Awaited<ReturnType<Home['say']['importFile']>>): void {
  const counts = [people, touches, meetings].flatMap((each) => Object.values(each));
  if (refused.length === 0 || counts.some((count) => count > 0)) return;
  throw new BadInput(...refused.map(({ line, reason }) => `line ${line}: ${reason}`));
}
