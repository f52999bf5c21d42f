/** `sundown log`: what happened, in daily words. V1 */

import { almanacFor } from '../../almanac/almanac.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { consequencesPage } from './consequences-page.ts';
import { jsonText } from './json-text.ts';
import { logOptions } from './log-options.ts';
import { touchGiven } from './touch-given.ts';
import { withHome } from './with-home.ts';

export const logCommand = command({
  summary: 'Log what happened: a call, a talk, a note',
  usage: '[PERSON …] --channel CHANNEL [options]',
  details: [
    'A PERSON is a name, part of one, or @ and an id; with --new, somebody unknown is added.',
    'A call that reached them is logged as a talk of both; say --direction in for what came from them.',
  ].join('\n'),
  examples: [
    'sundown log "Ana Ruiz" --channel phone --outcome voicemail --summary "About the analyst position"',
    'sundown log "Bo Lind" --new --channel in-person --occasion event --promise "the benefits article by 2026-11-27"',
    'sundown log --channel portal --occasion application --opportunity "HR Analyst"',
  ],
  options: { ...logOptions, ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) =>
    withHome(placesIn(values), outside, async (home) => {
      const { owner } = await home.say.showSettings({});
      const almanac = almanacFor(owner);
      const now = outside.now();
      const touch = await touchGiven(words, values, { home, almanac, now });
      const logged = await home.say.logTouch(touch);
      if (values.json === true) {
        outside.print(jsonText(logged));
        return;
      }
      const remarks = logged.remarks.map((remark) => `${remark}\n`).join('');
      outside.print(`Logged.\n${remarks}${consequencesPage(logged.consequences, almanac.instantText(now))}`);
    }),
});
