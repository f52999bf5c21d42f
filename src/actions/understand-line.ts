/** "Met Ana Ruiz at the mixer": what a line says, by the names in the notebook and the owner's clock. Changes nothing. */

import type { Understanding } from '../core/capture/understanding.ts';
import { type NameKnown, namesKnown } from '../store/queries/names-known.ts';
import type { Answer, Asked } from './sentence.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

/** Where people write the month first. */
const monthFirst = /^(?:US|CA|PH|BZ)\b/;

export async function understandLine(world: World, asked: Asked<'understandLine'>): Promise<Answer<'understandLine'>> {
  return viewOf(world, async (view) => ({ understanding: await understood(view, asked) }));
}

/** The line word for word as its summary; a new line in it is read as a blank. */
export async function understood(
  { tx, almanac, now, owner }: View,
  { line, saidAt, about = [] }: Asked<'understandLine'>,
): Promise<Understanding> {
  // The readers of dates and names are large: whoever captures nothing never pays for them.
  const [{ understandLine: read }, { knownNames }] = await Promise.all([
    import('../formats/capture-line/understand-line.ts'),
    import('../formats/capture-line/known-names.ts'),
  ]);
  const { people, organizations, opportunities } = await namesKnown(tx, line);
  const known = knownNames({
    people: people.map(placed),
    organizations,
    opportunities: opportunities.map(placed).map(({ name: title, ...rest }) => ({ ...rest, title })),
  });
  const dayFirst = owner.holidays !== null && !monthFirst.test(owner.holidays);
  const at = saidAt === undefined ? now : Math.min(almanac.instant(saidAt), now);
  const onOneLine = line.replaceAll(/[\r\n\u2028\u2029]/g, ' ');
  return { ...read(onOneLine, { almanac, now: at, known, dayFirst, about }), line, summary: line };
}

function placed({ id, name, organization }: NameKnown) {
  return { id, name, ...(organization !== null && { organization }) };
}
