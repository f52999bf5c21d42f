/** `sundown export`: the notebook as a file, or in a form that other programs read. */

import { writeFileSync } from 'node:fs';
import { exportedTables, exportFormats } from '../../formats/exported/export-formats.ts';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { withHome } from './with-home.ts';
import { writeFile } from './write-file.ts';

const formats = ['notebook', ...exportFormats] as const;

interface Wanted {
  readonly format: (typeof formats)[number];
  readonly table: (typeof exportedTables)[number] | undefined;
}

export const exportCommand = command({
  summary: 'Write the notebook to a file, or in a form that other programs read',
  usage: '[FILE] [--format FORMAT] [--table TABLE] [--json]',
  details: `Without a FILE it goes to standard output, where it is text.
The formats: notebook (all of it, to be imported again; the usual one), vcard and vcard3 (people for address
books), csv and xlsx (tables for spreadsheets), ics (meetings and follow-ups for calendars), zip (everything).
The tables: ${exportedTables.join(', ')}.`,
  examples: [
    'sundown export me.sundown.json',
    'sundown export --format zip everything.zip',
    'sundown export --format csv --table people --output people.csv',
  ],
  options: {
    format: { type: 'string', value: 'FORMAT', help: `One of ${formats.join(', ')}` },
    table: { type: 'string', value: 'TABLE', help: 'With csv: one table, instead of an archive of all' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'The file, if not given as a word' },
    ...jsonOption,
    ...placeOptions,
  },
  run: async ({ values, words }, outside) => {
    const wanted = wantedIn(values.format, values.table);
    const [name, ...others] = values.output === undefined ? words : [values.output, ...words];
    if (others.length > 0) throw new BadInput('Give one file to export to.');
    const file = await withHome(placesIn(values), outside, (home) => exported(home, wanted));
    if (name === undefined) {
      if (!isText(file)) throw new BadInput(`This is no text. Name a file: --output ${file.name}`);
      // `text()` would take the mark of UTF-8 away, without which some spreadsheets misread what is piped into a file.
      outside.print(Buffer.from(await file.bytes()).toString());
      return;
    }
    const content = await file.bytes();
    writeFile(name, (whole) => writeFileSync(whole, content, { mode: 0o600 }));
    const bytes = file.size;
    outside.print(values.json === true ? jsonText({ file: name, bytes }) : `Wrote ${name}, ${bytes} bytes.\n`);
  },
});

function wantedIn(format = 'notebook', table: string | undefined): Wanted {
  const known = formats.find((each) => each === format);
  if (known === undefined) throw new BadInput(`--format ${format}: one of ${formats.join(', ')}.`);
  if (table === undefined) return { format: known, table };
  const knownTable = exportedTables.find((each) => each === table);
  if (knownTable === undefined) throw new BadInput(`--table ${table}: one of ${exportedTables.join(', ')}.`);
  if (known !== 'csv') throw new BadInput('--table goes with --format csv.');
  return { format: known, table: knownTable };
}

function exported({ say }: Home, { format, table }: Wanted): Promise<File> {
  if (format === 'notebook') return say.exportNotebook({});
  return say.exportFile({ format, ...(table === undefined ? {} : { table }) });
}

function isText({ type }: File): boolean {
  return type.startsWith('text/') || type.endsWith('json');
}
