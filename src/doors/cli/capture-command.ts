/** `sundown capture`: one line in plain English, understood, shown, and logged where that is wished. V1 F4 */

import { almanacFor } from '../../almanac/almanac.ts';
import { agreedOnTerminal } from './asked-on-terminal.ts';
import { BadInput } from './bad-input.ts';
import { capturePage } from './capture-page.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { consequencesPage } from './consequences-page.ts';
import { jsonText } from './json-text.ts';
import { toldTo } from './told.ts';
import { withHome } from './with-home.ts';

export const captureCommand = command({
  summary: 'Say in one line what happened or is planned, and log it',
  usage: '"LINE" [--save] [--json]',
  details: [
    'Shows how the line is understood: who, where, what kind of occasion, when, and what you promised.',
    'With --save (or after "y" on a terminal) it is logged, and what you now owe is shown.',
  ].join('\n'),
  examples: [
    'sundown capture "Met Ana Ruiz of Northwind at the HR mixer, promised her the benefits article by Friday"',
    'sundown capture "Called Ben Okafor, left a voicemail" --save',
    'sundown capture "interview with Ito on Tuesday at 3" --save',
  ],
  options: { save: { type: 'boolean', short: 's', help: 'Log it' }, ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) => {
    const line = words.join(' ').trim();
    if (line === '') throw new BadInput('Say in one line what happened, such as "Called Ben, left a voicemail".');
    await withHome(placesIn(values), outside, async (home) => {
      const { understanding } = await home.say.understandLine({ line });
      const { owner } = await home.say.showSettings({});
      const now = almanacFor(owner).instantText(outside.now());
      const isJson = values.json === true;
      if (!isJson) outside.print(capturePage(understanding, now));
      const isWished = values.save === true || (!isJson && (await agreedOnTerminal('Log it? [y/N] ')));
      if (!isWished) {
        if (isJson) outside.print(jsonText({ understanding }));
        return;
      }
      const told = await toldTo(home, understanding, now);
      if (isJson) outside.print(jsonText(told));
      else {
        const advice = told.advice.map(({ text }) => `${text}\n`).join('');
        outside.print(`Logged.\n${advice}${consequencesPage(told.consequences, now)}`);
      }
    });
  },
});
