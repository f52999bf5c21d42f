/** "Here is my notebook": takes in a notebook file. Records that are here already stay as they are. */

import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../contract/refusal.ts';
import type { Notebook } from '../core/facts/notebook.ts';
import { kindNames, type KindName } from '../store/kinds/every-kind.ts';
import { notebookOwner } from '../store/queries/notebook-owner.ts';
import { factsIn } from '../store/queries/import-notebook.ts';
import { requireHolidays } from './change-settings.ts';
import { carryOut, type Turn } from './command.ts';
import { batchesOf } from './importing/batches-of.ts';
import { refusalOf, withDigest } from './importing/file-asked.ts';
import { fileTaken } from './importing/file-taken.ts';
import { notebookCompared } from './importing/notebook-compared.ts';
import { notebookSent } from './importing/notebook-sent.ts';
import type { Going } from './importing/take-in.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

type Imported = Answer<'importNotebook'>;

/**
 * @param signal the sender may break off: then nothing of the file is taken in
 * @throws {Refusal} `unreadable-file` with everything that is wrong in it, and nothing is taken in; `no-upload`
 */
export async function importNotebook(
  world: World,
  asked: Asked<'importNotebook'>,
  signal?: AbortSignal,
): Promise<Imported> {
  return fileTaken(world, asked, async () => {
    const tell = (phase: 'reading' | 'writing', share: number) => world.runs?.tell(asked.commandId, { phase, share });
    tell('reading', 0);
    const sent = await notebookSent(world, asked).catch(refusalOf);
    return carryOut(world, { sentence: 'importNotebook', asked: withDigest(asked) }, async (turn) => {
      if (sent instanceof Refusal) throw sent;
      const { isEmpty, ...counts } = await takeIn(turn, sent, { signal, written: (share) => tell('writing', share) });
      const owner = isEmpty ? await notebookOwner(turn.tx) : undefined;
      if (owner !== undefined) {
        requireHolidays(sent.owner);
        await turn.changeSettings(owner, sent.owner);
      }
      return { ...counts, ownerTaken: isEmpty };
    });
  });
}

type TakenIn = Omit<Imported, 'ownerTaken'> & {
  /** Nothing was here before. */
  readonly isEmpty: boolean;
};

async function takeIn(turn: Turn, notebook: Notebook, { signal, written }: Going): Promise<TakenIn> {
  const total = kindNames.reduce((sum, kind) => sum + factsIn(notebook, kind).length, 0);
  let known = 0;
  let added = 0;
  let matched = 0;
  const differing: { kind: KindName; id: string }[] = [];
  for await (const compared of notebookCompared(turn.tx, notebook)) {
    const { kind, fresh } = compared;
    for (const some of batchesOf(fresh)) {
      await turn.add(kind, ...some);
      added += some.length;
      written(added / total);
      await setImmediate();
      signal?.throwIfAborted();
    }
    known += compared.known;
    matched += compared.matched;
    differing.push(...compared.differing.map((id) => ({ kind, id })));
  }
  return { added, matched, differing, isEmpty: known === 0 };
}
