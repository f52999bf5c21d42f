/** `sundown person`: a person's card with their history. */

import { almanacFor } from '../../almanac/almanac.ts';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { personNamed } from './people-named.ts';
import { personPage } from './person-page.ts';
import { withHome } from './with-home.ts';

export const personCommand = command({
  summary: "Show a person's card: what is owed, and what happened",
  usage: 'NAME|@ID [--json]',
  examples: ['sundown person "Ana Ruiz"'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) => {
    const name = words.join(' ');
    if (name === '') throw new BadInput('Whom? Give a name, or @ and an id.');
    await withHome(placesIn(values), outside, async (home) => {
      const shown = await home.say.showPerson({ id: await personNamed(home, name) });
      if (values.json === true) {
        outside.print(jsonText(shown));
        return;
      }
      const almanac = almanacFor((await home.say.showSettings({})).owner);
      outside.print(personPage(shown, { almanac, now: almanac.instantText(outside.now()) }));
    });
  },
});
