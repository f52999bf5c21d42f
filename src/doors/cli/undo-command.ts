/** `sundown undo`: takes back the last thing that was said, or the one of an id. */

import { almanacFor } from '../../almanac/almanac.ts';
import { BadInput } from './bad-input.ts';
import { command } from './command.ts';
import { jsonOption, placeOptions, placesIn } from './common-options.ts';
import { consequencesPage } from './consequences-page.ts';
import type { Entry } from './history-page.ts';
import { jsonText } from './json-text.ts';
import type { Home } from './open-home.ts';
import { oneLine } from './table.ts';
import { withHome } from './with-home.ts';

export const undoCommand = command({
  summary: 'Take back the last thing that was said, or the one with an id',
  usage: '[ID] [--json]',
  details: [
    'Everything that it changed is again exactly as it was. What later things build on is refused, with what to undo first.',
    'Without an ID it is the last that can be undone; said again, the one before. An undoing can be undone by its own ID.',
  ].join('\n'),
  examples: ['sundown undo', 'sundown undo 0193b2f0'],
  options: { ...jsonOption, ...placeOptions },
  run: async ({ values, words: [id, ...others] }, outside) => {
    if (others.length > 0) throw new BadInput('Give one id, as "sundown history" shows them.');
    await withHome(placesIn(values), outside, async (home) => {
      const entry = id === undefined ? await lastOf(home) : await entryNamed(home, id);
      const undone = await home.say.undoCommand({ commandId: crypto.randomUUID(), id: entry.id });
      if (values.json === true) {
        outside.print(jsonText(undone));
        return;
      }
      const { owner } = await home.say.showSettings({});
      const now = almanacFor(owner).instantText(outside.now());
      outside.print(`${oneLine(undone.said)}\n${consequencesPage(undone.consequences, now)}`);
    });
  },
});

const mostLookedAt = 1_000;

/** @throws {BadInput} where nothing is left to undo */
async function lastOf({ say }: Home): Promise<Entry> {
  const { items } = await say.listHistory({ limit: mostLookedAt });
  const last = items.find(({ undo, undoes }) => undo === 'can' && undoes === undefined);
  if (last === undefined) throw new BadInput('There is nothing to undo.');
  return last;
}

/** By the whole id, or as much of it as the history shows. @throws {BadInput} */
async function entryNamed({ say }: Home, id: string): Promise<Pick<Entry, 'id'>> {
  const { items } = await say.listHistory({ limit: mostLookedAt });
  const beginning = items.filter((entry) => entry.id.startsWith(id));
  const candidates = beginning.some((entry) => entry.id === id) ? [{ id }] : beginning;
  if (candidates.length > 1) {
    throw new BadInput(
      `${candidates.length} ids begin with "${id}". Give more of the one that you mean:`,
      ...beginning.slice(0, 5).map((entry) => `  ${entry.id}  ${oneLine(entry.said)}`),
    );
  }
  return candidates[0] ?? { id };
}
