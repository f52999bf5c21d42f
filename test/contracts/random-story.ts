/** A story told by dice: facts of every kind that come, change and go while time passes. */

import { emptyNotebook, type Notebook } from '../../src/core/facts/notebook.ts';
import type { Owner } from '../../src/core/facts/owner.ts';
import type { Touched } from '../../src/store/derived/trace.ts';
import type { Facts, KindName } from '../../src/store/kinds/every-kind.ts';
import { factsIn } from '../../src/store/queries/import-notebook.ts';
import { dice, randomFact, type Scene, type Throw } from './random-fact.ts';

/** What happens: facts as they were (none where they are new) and as they are (none where they go). */
export interface Turn {
  readonly was?: Touched;
  readonly is?: Touched;
}

export function turnOf(numbers: Throw, scene: Scene, id: string): Turn {
  const drawn = dice(numbers);
  const kind =
    drawn.one<KindName>([
      'touch',
      'touch',
      'touch',
      'touch',
      'touch',
      'touch',
      'decision',
      'decision',
      'person',
      'opportunity',
      'referral',
      'referral',
      'intent',
      'intent',
      'meeting',
      'group',
      'organization',
      'search',
      'playbook',
    ]) ?? 'touch';
  const known = factsIn(scene.notebook, kind) as readonly Facts[KindName][];
  const was = drawn.roll(3) === 0 && known.length > 0 ? drawn.one(known) : undefined;
  if (was !== undefined && mayGo(kind) && drawn.roll(2) === 0)
    return isNamed(scene.notebook, was.id) ? {} : { was: { kind, fact: was } as Touched };
  if (was !== undefined && kind === 'decision') return {};
  const fact = randomFact(kind, { drawn, scene, id: was?.id ?? id });
  if (fact === undefined) return {};
  return { ...(was && { was: { kind, fact: was } as Touched }), is: { kind, fact } as Touched };
}

function mayGo(kind: KindName): boolean {
  return (
    kind === 'touch' ||
    kind === 'decision' ||
    kind === 'referral' ||
    kind === 'intent' ||
    kind === 'meeting' ||
    kind === 'person' ||
    kind === 'organization' ||
    kind === 'playbook'
  );
}

/** Beside its own record. */
function isNamed(notebook: Notebook, id: string): boolean {
  return JSON.stringify(notebook).split(`"${id}"`).length > 2;
}

/** Who is there when a story begins. */
export function cast(owner: Owner): Notebook {
  const addedAt = '2026-06-01T12:00:00.000Z';
  return {
    ...emptyNotebook(owner),
    searches: [{ id: 's', goal: 'Work', startedAt: addedAt }],
    organizations: [
      { id: 'o1', name: 'Northwind', industry: 'Ships' },
      { id: 'o2', name: 'Contoso', industry: 'Ships' },
    ],
    people: [
      { id: 'a', name: 'Ana', addedAt, organization: 'o1', circle: 'inner' },
      { id: 'b', name: 'Bo', addedAt, organization: 'o1' },
      { id: 'c', name: 'Cy', addedAt, organization: 'o2', circle: 'wide' },
      { id: 'd', name: 'Di', addedAt },
    ],
    opportunities: [
      { id: 'j1', title: 'Analyst', openedAt: addedAt, route: 'network', stage: 'need', contacts: ['a'] },
      { id: 'j2', title: 'Clerk', openedAt: addedAt, route: 'advert', stage: 'applied' },
    ],
  };
}
