/** "Here is my notebook": takes in a notebook file. Records that are here already stay as they are. */

import { Refusal } from '../contract/refusal.ts';
import type { Notebook } from '../core/facts/notebook.ts';
import type { KindName } from '../store/kinds/every-kind.ts';
import { notebookOwner } from '../store/queries/notebook-owner.ts';
import { requireHolidays } from './change-settings.ts';
import { carryOut, type Turn } from './command.ts';
import { batchesOf } from './importing/batches-of.ts';
import { refusalOf, withDigest } from './importing/file-asked.ts';
import { notebookCompared } from './importing/notebook-compared.ts';
import { notebookSent } from './importing/notebook-sent.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Imported = Answer<'importNotebook'>;

/** @throws {Refusal} `unreadable-file` with everything that is wrong in it, and nothing is taken in; `no-upload` */
export async function importNotebook(world: World, asked: Asked<'importNotebook'>): Promise<Imported> {
  const sent = await notebookSent(world, asked).catch(refusalOf);
  const answer = await carryOut(world, { sentence: 'importNotebook', asked: withDigest(asked) }, async (turn) => {
    if (sent instanceof Refusal) throw sent;
    const { isEmpty, ...counts } = await takeIn(turn, sent);
    const owner = isEmpty ? await notebookOwner(turn.tx) : undefined;
    if (owner !== undefined) {
      requireHolidays(sent.owner);
      await turn.changeSettings(owner, sent.owner);
    }
    return { ...counts, ownerTaken: isEmpty };
  });
  if (asked.upload !== undefined) await world.uploads?.remove(asked.upload);
  return answer;
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
  for await (const compared of notebookCompared(turn.tx, notebook)) {
    const { kind, fresh } = compared;
    for (const some of batchesOf(fresh)) await turn.add(kind, ...some);
    known += compared.known;
    added += fresh.length;
    matched += compared.matched;
    differing.push(...compared.differing.map((id) => ({ kind, id })));
  }
  return { added, matched, differing, isEmpty: known === 0 };
}
