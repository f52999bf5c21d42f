/** "What would that change?": what would come due on the owner's own facts, before and after; nothing is kept. */

import { setImmediate } from 'node:timers/promises';
import type { Almanac } from '../core/engine/almanac.ts';
import type { Agenda, FollowUp } from '../core/engine/follow-up.ts';
import { rehearsedDays } from '../core/engine/rehearsal.ts';
import type { Playbook } from '../core/playbooks/playbook.ts';
import { playbooksOf } from '../core/playbooks/playbooks-of.ts';
import { type Compared, rehearsalDifference } from '../core/playbooks/rehearsal-difference.ts';
import { stepTitle } from '../core/playbooks/step-title.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import type { Reading } from '../store/store.ts';
import type { Answer, Asked } from './sentence.ts';
import { namesIn } from './today/names.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

/** More than this nobody reads through. */
const mostRows = 300;

/** @param signal whoever asked has gone on, so that nothing more is played */
export async function rehearsePlaybook(
  world: World,
  { draft, without, days }: Asked<'rehearsePlaybook'>,
  signal?: AbortSignal,
): Promise<Answer<'rehearsePlaybook'>> {
  const notebook = await world.store.read(world.notebook, wholeNotebook);
  if (notebook === undefined) throw new Error(`There is no notebook ${world.notebook}.`);
  const almanac = world.almanacFor(notebook.owner);
  const { now } = world;
  const period = { now, until: almanac.dayOf(now) + days };
  const id = draft?.id ?? without;
  const others = notebook.playbooks.filter((playbook) => playbook.id !== id);
  const drafted = { ...notebook, playbooks: draft === undefined ? others : [...others, draft] };
  const before = await comingDue(rehearsedDays(notebook, almanac, period), signal);
  const after = await comingDue(rehearsedDays(drafted, almanac, period), signal);
  const all = rehearsalDifference(before, after);
  const told = all.filter(({ what, after: is }) => what !== 'same' || is?.playbook === id);
  const titles = new Map([...playbooksOf(notebook), ...playbooksOf(drafted)].map((one) => [one.id, one]));
  const count = (what: Compared['what']) => all.filter((one) => one.what === what).length;
  return {
    now: almanac.instantText(now),
    until: almanac.instantText(almanac.startOf(period.until + 1) - 1_000),
    counts: { added: count('added'), gone: count('gone'), moved: count('moved'), same: count('same') },
    rows: await viewOf(world, async ({ tx }) => rowsOf(tx, told.slice(0, mostRows), { almanac, titles })),
    total: told.length,
  };
}

/** Between two days others are served. */
async function comingDue(
  days: Generator<undefined, Agenda>,
  signal: AbortSignal | undefined,
): Promise<readonly FollowUp[]> {
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = days.next();
    if (done === true) return value.followUps;
    await setImmediate();
  }
}

interface Telling {
  readonly almanac: Almanac;
  readonly titles: ReadonlyMap<string, Playbook>;
}

async function rowsOf(
  tx: Reading,
  all: readonly Compared[],
  { almanac, titles }: Telling,
): Promise<Answer<'rehearsePlaybook'>['rows']> {
  const followUps = all.flatMap(({ before, after }) => after ?? before ?? []);
  const names = await namesIn(tx, followUps);
  const people = await namesOf(
    tx,
    'people',
    followUps.map(({ person }) => person ?? undefined),
  );
  const due = (followUp: FollowUp | undefined) => (followUp === undefined ? null : almanac.instantText(followUp.due));
  return all.flatMap(({ what, before, after }) => {
    const followUp = after ?? before;
    if (followUp === undefined) return [];
    const { key, person, playbook } = followUp;
    const name = people.get(person ?? '');
    const about = names(followUp);
    return [
      {
        what,
        key,
        title: stepTitle(followUp, about),
        person: person === null || name === undefined ? null : { id: person, name },
        heading: name ?? about.opportunity ?? about.group ?? 'Your notebook',
        playbookTitle: titles.get(playbook)?.title ?? playbook,
        before: due(before),
        after: due(after),
      },
    ];
  });
}
