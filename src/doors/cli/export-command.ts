/** `sundown export`: the whole notebook as a file. */

import { writeFileSync } from 'node:fs';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { withHome } from './with-home.ts';

export const exportCommand = command({
  summary: 'Write the whole notebook to a file, to carry it away',
  usage: '[FILE] [--json]',
  details: 'Without a FILE it goes to standard output.',
  examples: ['sundown export me.sundown.json'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) => {
    const [name, ...others] = words;
    if (others.length > 0) throw new BadInput('Give one file to export to.');
    const text = await withHome(placesIn(values), outside, async (home) => (await home.say.exportNotebook({})).text());
    if (name === undefined) {
      outside.print(text);
      return;
    }
    written(name, text);
    const bytes = Buffer.byteLength(text);
    outside.print(values.json === true ? jsonText({ file: name, bytes }) : `Wrote ${name}, ${bytes} bytes.\n`);
  },
});

function written(name: string, text: string): void {
  try {
    writeFileSync(name, text, { mode: 0o600 });
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
