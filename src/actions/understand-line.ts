/** "Met Ana Ruiz at the mixer": what a line says, by the names in the notebook and the owner's clock. Changes nothing. */

import { namesKnown, type NameKnown } from '../store/queries/names-known.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

/** Where people write the month first. */
const monthFirst = /^(?:US|CA|PH|BZ)\b/;

export async function understandLine(
  world: World,
  { line }: Asked<'understandLine'>,
): Promise<Answer<'understandLine'>> {
  // The readers of dates and names are large: whoever captures nothing never pays for them.
  const [{ understandLine: understood }, { knownNames }] = await Promise.all([
    import('../formats/capture-line/understand-line.ts'),
    import('../formats/capture-line/known-names.ts'),
  ]);
  return viewOf(world, async ({ tx, almanac, now, owner }) => {
    const { people, organizations, opportunities } = await namesKnown(tx, line);
    const known = knownNames({
      people: people.map(placed),
      organizations,
      opportunities: opportunities.map(placed).map(({ name: title, ...rest }) => ({ ...rest, title })),
    });
    const dayFirst = owner.holidays !== null && !monthFirst.test(owner.holidays);
    return { understanding: understood(line, { almanac, now, known, dayFirst }) };
  });
}

function placed({ id, name, organization }: NameKnown) {
  return { id, name, ...(organization !== null && { organization }) };
}
