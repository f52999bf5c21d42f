/** Whatever was said, undone in reverse it is as if it had not been; and out of order it is undone whole or not at all. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRouterClient, ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { emptyNotebook, type Notebook } from '../../src/core/facts/notebook.ts';
import { kindNames } from '../../src/store/kinds/every-kind.ts';
import { keptAgenda } from '../../src/store/derived/kept-agenda.ts';
import { replanAll } from '../../src/store/derived/replan.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { notebookOwner } from '../../src/store/queries/notebook-owner.ts';
import { everyFact } from '../../src/store/queries/stored-facts.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store } from '../../src/store/store.ts';
import { anyLived } from '../stories/lived.ts';
import { randomCommand, type Say, type Standing } from '../stories/random-commands.ts';

interface Said {
  readonly id: string;
  readonly sentence: string;
  readonly fileBefore: string;
  readonly fileAfter: string;
}

export function undoContract(
  database: string,
  { open, runs }: { readonly open: () => Promise<Store>; readonly runs: number },
): void {
  describe(`undo on ${database}`, () => {
    let store: Store;
    let count = 0;

    before(async () => {
      store = await open();
    });
    after(async () => store.close());

    const throws = fc.array(fc.array(fc.nat(10_000), { minLength: 12, maxLength: 24 }), {
      minLength: 3,
      maxLength: 14,
    });

    it('of all commands, the last first, gives back the notebook file to the byte, and doing all again what they had made of it', async () => {
      await fc.assert(
        fc.asyncProperty(anyLived, throws, async ({ notebook, now }, numbers) => {
          const { say, said } = await story(notebook, now, numbers);
          for (const { id, sentence, fileBefore } of said.toReversed()) {
            await say.undoCommand({ commandId: `undo-${id}`, id });
            assert.equal(await fileOf(say), fileBefore, `${sentence} was not undone exactly`);
          }
          assert.equal((await say.checkHealth({})).healthy, true);
          for (const { id, sentence, fileAfter } of said) {
            await say.undoCommand({ commandId: `redo-${id}`, id: `undo-${id}` });
            assert.equal(await fileOf(say), fileAfter, `${sentence} was not done again exactly`);
          }
          assert.equal((await say.checkHealth({})).healthy, true);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    });

    it('of any command is refused where later ones build on it and changes nothing, and goes once these are undone', async () => {
      await fc.assert(
        fc.asyncProperty(anyLived, throws, fc.nat(100), async ({ notebook, now }, numbers, pick) => {
          const { say, said } = await story(notebook, now, numbers);
          const target = said[pick % Math.max(said.length, 1)];
          if (target === undefined) return;
          await undoWithLater(say, target.id);
          assert.equal(
            (await say.listHistory({ limit: 1_000 })).items.find(({ id }) => id === target.id)?.undo,
            'undone',
          );
          assert.equal((await say.checkHealth({})).healthy, true);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    });

    /** As the page does it: what the refusal names is undone first. */
    async function undoWithLater(say: Say, id: string): Promise<void> {
      const fileBefore = await fileOf(say);
      const commandId = `out-of-order-${(count += 1)}`;
      try {
        await say.undoCommand({ commandId, id });
      } catch (error) {
        if (!(error instanceof ORPCError) || error.code !== 'built-upon') throw error;
        assert.equal(await fileOf(say), fileBefore, 'a refused undo changed something');
        const { later } = error.data as { readonly later: readonly { readonly id: string }[] };
        for (const one of later) await undoWithLater(say, one.id);
        await say.undoCommand({ commandId, id });
      }
    }

    async function story(notebook: Notebook, now: number, throws: readonly (readonly number[])[]) {
      count += 1;
      const name = `undo-${count}`;
      const world = { store, notebook: name, almanacFor, now, door: 'test' };
      const say: Say = createRouterClient(router, { context: { world } });
      await store.transaction(name, async (tx) => {
        await importNotebook(tx, notebook);
        await replanAll(tx, { almanac: almanacFor(notebook.owner), now });
      });
      const said: Said[] = [];
      let fileBefore = await fileOf(say);
      for (const [index, numbers] of throws.entries()) {
        const id = `c${index}`;
        const command = randomCommand(numbers, await standing(name, now), id);
        if (command === undefined || !(await isTaken(say, command))) continue;
        const fileAfter = await fileOf(say);
        const { items } = await say.listHistory({ limit: 1 });
        if (items[0]?.undo === 'can') said.push({ id, sentence: command.sentence, fileBefore, fileAfter });
        fileBefore = fileAfter;
      }
      return { say, said };
    }

    async function standing(name: string, now: number): Promise<Standing> {
      return store.read(name, async (tx) => {
        const versions = new Map<string, number>();
        for (const kind of kindNames) {
          for (const { fact, version } of await everyFact(tx, kind)) versions.set(fact.id, version);
        }
        const owner = await notebookOwner(tx);
        if (owner === undefined) throw new Error('the story has no owner');
        versions.set('settings', owner.version);
        const { followUps, threads, advice } = await keptAgenda(tx, 'all');
        return {
          notebook: (await wholeNotebook(tx)) ?? emptyNotebook(owner.fact),
          now,
          versions,
          keys: followUps.map(({ key }) => key),
          threads: threads.map(({ id }) => id),
          advice: advice.map(({ key }) => key),
        };
      });
    }
  });
}

async function fileOf(say: Say): Promise<string> {
  return (await say.exportNotebook({})).text();
}

/** False where it was refused, which is no story. */
async function isTaken(say: Say, { sentence, asked }: { sentence: keyof Say; asked: object }): Promise<boolean> {
  try {
    await (say[sentence] as (asked: object) => Promise<unknown>)(asked);
    return true;
  } catch (error) {
    if (error instanceof ORPCError && error.code !== 'bad-input') return false;
    throw error;
  }
}
