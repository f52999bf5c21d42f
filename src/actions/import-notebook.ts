/** "Here is my notebook": takes in a notebook file. Records that are here already stay as they are. */

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../contract/refusal.ts';
import type { Notebook } from '../core/facts/notebook.ts';
import { readNotebook } from '../formats/notebook/read-notebook.ts';
import { asKept } from '../store/kinds/as-kept.ts';
import { kindNames, type Facts, type KindName } from '../store/kinds/every-kind.ts';
import { factsIn } from '../store/queries/import-notebook.ts';
import { notebookOwner } from '../store/queries/notebook-owner.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { requireHolidays } from './change-settings.ts';
import { carryOut, type Turn } from './command.ts';
import { batchesOf } from './importing/batches-of.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Imported = Answer<'importNotebook'>;

/** @throws {Refusal} `unreadable-file` with everything that is wrong in it, and nothing is taken in */
export async function importNotebook(world: World, asked: Asked<'importNotebook'>): Promise<Imported> {
  // Of a whole notebook its digest is enough to know the command again.
  const content = createHash('sha256').update(asked.content).digest('hex');
  return carryOut(world, { sentence: 'importNotebook', asked: { ...asked, content } }, async (turn) => {
    const read = readNotebook(asked.content);
    if (!read.ok) throw new Refusal('unreadable-file', { problems: read.problems.map((problem) => ({ ...problem })) });
    const { isEmpty, ...counts } = await takeIn(turn, read.notebook);
    const owner = isEmpty ? await notebookOwner(turn.tx) : undefined;
    if (owner !== undefined) {
      requireHolidays(read.notebook.owner);
      await turn.changeSettings(owner, read.notebook.owner);
    }
    return { ...counts, ownerTaken: isEmpty };
  });
}

type TakenIn = Omit<Imported, 'ownerTaken'> & {
  /** Nothing was here before. */
  readonly isEmpty: boolean;
};

async function takeIn(turn: Turn, notebook: Notebook): Promise<TakenIn> {
  let known = 0;
  let added = 0;
  let matched = 0;
  const differing: { kind: KindName; id: string }[] = [];
  for (const kind of kindNames) {
    const there = await everyFact(turn.tx, kind);
    const compared = compare(kind, factsIn(notebook, kind), new Map(there.map(({ fact }) => [fact.id, fact])));
    for (const some of batchesOf(compared.fresh)) await turn.add(kind, ...some);
    known += there.length;
    added += compared.fresh.length;
    matched += compared.matched;
    differing.push(...compared.differing.map((id) => ({ kind, id })));
  }
  return { added, matched, differing, isEmpty: known === 0 };
}

function compare<Kind extends KindName>(
  kind: Kind,
  facts: readonly Facts[Kind][],
  knownById: ReadonlyMap<string, Facts[Kind]>,
): { readonly fresh: readonly Facts[Kind][]; readonly matched: number; readonly differing: readonly string[] } {
  const fresh = facts.filter(({ id }) => !knownById.has(id));
  const others = facts.filter(({ id }) => knownById.has(id));
  const differing = others.filter((fact) => !isDeepStrictEqual(asKept(kind, fact), knownById.get(fact.id)));
  return { fresh, matched: others.length - differing.length, differing: differing.map(({ id }) => id) };
}
