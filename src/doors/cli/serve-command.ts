/** `sundown serve`: the web page and the API, for this computer only. */

import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { wholeNumber } from './numbers.ts';

const usualPort = 4747;
const lastPort = 65_535;

export const serveCommand = command({
  summary: 'Open the notebook in the browser',
  usage: '[--port PORT] [--sample] [--json]',
  details: 'Serves this computer only, until Ctrl-C.',
  options: {
    port: { type: 'string', value: 'PORT', help: `Or the next one that is free (else ${usualPort})` },
    sample: { type: 'boolean', help: 'A sample notebook, thrown away at the end' },
    ...jsonOption,
    ...placeOptions,
  },
  takesNoWords: true,
  run: async ({ values }, outside) => {
    const port = values.port === undefined ? usualPort : wholeNumber('port', values.port);
    if (port > lastPort) throw new BadInput(`--port must be at most ${lastPort}: ${port}`);
    await outside.serve({
      port,
      sample: values.sample === true,
      json: values.json === true,
      places: placesIn(values),
    });
  },
});
