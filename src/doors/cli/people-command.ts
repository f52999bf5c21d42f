/** `sundown people`: whom the notebook knows. */

import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import { wholeNumber } from './numbers.ts';
import { table } from './table.ts';
import { longDay } from './time-words.ts';
import { withHome } from './with-home.ts';
import type { Home } from './open-home.ts';

type Found = Awaited<ReturnType<Home['say']['findPeople']>>;

export const peopleCommand = command({
  summary: 'Find people by name, circle or tag',
  usage: '[TEXT] [--circle CIRCLE] [--tag TAG] [--stopped yes|no] [--json]',
  examples: ['sundown people ruiz', 'sundown people --circle inner'],
  options: {
    circle: { type: 'string', value: 'CIRCLE', help: 'inner, active or wide' },
    tag: { type: 'string', value: 'TAG', help: 'Only those with this tag' },
    stopped: { type: 'string', value: 'yes|no', help: 'Only those with whom contact is stopped, or is not' },
    limit: { type: 'string', value: 'N', help: 'How many at most (else 100)' },
    ...jsonOption,
    ...placeOptions,
  },
  run: async ({ values, words }, outside) =>
    withHome(placesIn(values), outside, async (home) => {
      const found = await home.say.findPeople({
        ...(words.length > 0 && { text: words.join(' ') }),
        // The contract tells what these may be, and says so where they are not.
        ...(values.circle !== undefined && { circle: values.circle as 'inner' }),
        ...(values.stopped !== undefined && { stopped: values.stopped as 'yes' }),
        ...(values.tag !== undefined && { tag: values.tag }),
        ...(values.limit !== undefined && { limit: wholeNumber('limit', values.limit) }),
      });
      outside.print(values.json === true ? jsonText(found) : peoplePage(found));
    }),
});

function peoplePage({ items, total }: Found): string {
  if (total === 0) return 'Nobody.\n';
  const rows = items.map((row) => [
    row.name,
    [row.title, row.organizationName].filter((part) => part !== undefined).join(', '),
    row.stopped ? 'stopped' : (row.circle ?? ''),
    row.lastTouchAt === undefined ? '' : longDay(row.lastTouchAt.slice(0, 10), 'numeric'),
    `@${row.id}`,
  ]);
  const rest = total > items.length ? `… and ${total - items.length} more\n` : '';
  return table(['name', 'what and where', 'circle', 'last touch', 'id'], rows) + rest;
}
