/** `sundown today`: what is owed now, grouped by person. */

import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { wholeNumber } from './numbers.ts';
import { todayPage } from './today-page.ts';
import { withHome } from './with-home.ts';

export const todayCommand = command({
  summary: 'What is owed today, grouped by person',
  usage: '[--days N] [--json]',
  options: {
    days: { type: 'string', value: 'N', help: 'How many days "coming up" looks ahead (else 7)' },
    ...jsonOption,
    ...placeOptions,
  },
  takesNoWords: true,
  run: async ({ values }, outside) =>
    withHome(placesIn(values), outside, async (home) => {
      const days = values.days === undefined ? {} : { days: wholeNumber('days', values.days) };
      const today = await home.say.todaysAgenda({ ...days, limit: 1_000 });
      outside.print(values.json === true ? jsonText(today) : todayPage(today));
    }),
});
