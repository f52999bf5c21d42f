/** `sundown who`: who is known at a company, whom to ask first. */

import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { table } from './table.ts';
import { longDay } from './time-words.ts';
import { withHome } from './with-home.ts';

type Known = Awaited<ReturnType<Home['say']['whoIsThere']>>;

export const whoCommand = command({
  summary: 'Who you know at a company, whom to ask first',
  usage: 'COMPANY [--json]',
  examples: ['sundown who Northwind Traders', 'sundown who "Northwind Traders, Inc."'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words }, outside) => {
    if (words.length === 0) throw new BadInput('Say at which company, for example: sundown who Northwind Traders');
    return withHome(placesIn(values), outside, async (home) => {
      const known = await home.say.whoIsThere({ organization: words.join(' ').replace(/^@/, '') });
      outside.print(values.json === true ? jsonText(known) : whoPage(known, words.join(' ')));
    });
  },
});

function whoPage({ organizations, people, total }: Known, asked: string): string {
  const [named] = organizations;
  if (named === undefined) return `Your notebook has no company with the name ${asked}.\n`;
  if (total === 0) return `You know nobody at ${named.name}.\n`;
  const rows = people.map((one) => [
    one.name,
    [one.title, one.isThere ? undefined : one.organization?.name].filter((part) => part !== undefined).join(', '),
    one.isThere ? 'is there' : 'had to do with them',
    one.isStopped ? 'stopped' : (one.circle ?? ''),
    one.lastTalkAt === undefined ? '' : longDay(one.lastTalkAt.slice(0, 10), 'numeric'),
    `@${one.id}`,
  ]);
  const rest = total > people.length ? `… and ${total - people.length} more\n` : '';
  return table(['name', 'what', 'where', 'circle', 'last talk', 'id'], rows) + rest;
}
