/** "Thank you, now mine": takes the sample story out again. Nothing about the owner's own people is ever lost by it. */

import { Refusal } from '../contract/refusal.ts';
import type { Notebook } from '../core/facts/notebook.ts';
import { kindNames, type Facts, type KindName } from '../store/kinds/every-kind.ts';
import { factsIn } from '../store/queries/import-notebook.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import { carryOut, type Turn } from './command.ts';
import { withoutStory } from './sample/without-story.ts';
import type { Answer, Asked } from './sentence.ts';
import { isSampleOpen } from './show-sample.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `no-sample` */
export async function throwSampleAway(
  world: World,
  asked: Asked<'throwSampleAway'>,
): Promise<Answer<'throwSampleAway'>> {
  return carryOut(world, { sentence: 'throwSampleAway', asked }, async (turn) => {
    const before = (await isSampleOpen(turn.tx)) ? await wholeNotebook(turn.tx) : undefined;
    if (before === undefined) throw new Refusal('no-sample', {});
    const { sampleIds } = await import('../sample/sample-ids.ts');
    const { owner, ...facts } = before;
    const after = { owner, ...withoutStory(facts, sampleIds()) };
    for (const kind of kindNames) if (kind !== 'decision') await changeWhatStays(turn, kind, { before, after });
    let removed = 0;
    for (const kind of kindNames.toReversed()) removed += await removeWhatGoes(turn, kind, { before, after });
    return { removed, ownPeople: after.people.length };
  });
}

interface Stands {
  readonly before: Notebook;
  readonly after: Notebook;
}

/** What stays no longer speaks of the story. */
async function changeWhatStays<Kind extends Exclude<KindName, 'decision'>>(
  turn: Turn,
  kind: Kind,
  { before, after }: Stands,
): Promise<void> {
  const known = new Set(factsIn(before, kind));
  const factById = new Map(
    factsIn(after, kind)
      .filter((fact) => !known.has(fact))
      .map((fact) => [fact.id, fact]),
  );
  if (factById.size === 0) return;
  for (const stored of await everyFact(turn.tx, kind)) {
    const fact = factById.get(stored.fact.id);
    if (fact !== undefined) await turn.change(kind, stored, fact);
  }
}

/** The last kinds first, since nothing may go that another still names. */
async function removeWhatGoes<Kind extends KindName>(
  turn: Turn,
  kind: Kind,
  { before, after }: Stands,
): Promise<number> {
  const staying = new Set(factsIn(after, kind).map(({ id }) => id));
  const going: readonly Facts[Kind][] = factsIn(before, kind).filter(({ id }) => !staying.has(id));
  if (going.length > 0) await turn.remove(kind, ...going);
  return going.length;
}
