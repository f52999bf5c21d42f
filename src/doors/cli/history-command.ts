/** `sundown history`: what was changed, the newest first, and how to take it back. */

import { almanacFor } from '../../almanac/almanac.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { historyPage } from './history-page.ts';
import { jsonText } from './json-text.ts';
import { wholeNumber } from './numbers.ts';
import { personNamed } from './people-named.ts';
import { withHome } from './with-home.ts';

export const historyCommand = command({
  summary: 'What was changed, when and from where, the newest first',
  usage: '[TEXT] [--person PERSON] [--door DOOR] [--json]',
  examples: ['sundown history', 'sundown history call --person "Ana Ruiz"', 'sundown history --door cli'],
  options: {
    person: {
      type: 'string',
      value: 'PERSON',
      help: 'Only what has to do with them: a name, part of one, or @ and an id',
    },
    door: { type: 'string', value: 'DOOR', help: 'Only what came from there: page, http, cli or clock' },
    limit: { type: 'string', value: 'N', help: 'How many at most (else 50)' },
    ...jsonOption,
    ...placeOptions,
  },
  run: async ({ values, words }, outside) =>
    withHome(placesIn(values), outside, async (home) => {
      const { owner } = await home.say.showSettings({});
      const found = await home.say.listHistory({
        ...(words.length > 0 && { text: words.join(' ') }),
        ...(values.person !== undefined && { person: await personNamed(home, values.person) }),
        ...(values.door !== undefined && { door: values.door }),
        ...(values.limit !== undefined && { limit: wholeNumber('limit', values.limit) }),
      });
      const now = almanacFor(owner).instantText(outside.now());
      outside.print(values.json === true ? jsonText(found) : historyPage(found, now));
    }),
});
