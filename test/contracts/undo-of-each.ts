/** Each command of the contract is said, then all are undone and done again: the notebook file tells whether exactly. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRouterClient } from '@orpc/server';
import { unsaid } from '../../src/actions/history/unsaid.ts';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Told } from '../../src/doors/http/api-sentence.ts';
import { apiStory } from '../../src/doors/http/api-story.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import type { Store } from '../../src/store/store.ts';
import { plainOwner } from './full-notebook.ts';

const now = Date.UTC(2026, 2, 10, 20);

/** For the sake of who is forgotten nothing is kept; to undo is said of every other. */
const leftOut: ReadonlySet<string> = new Set(['forgetPerson', 'undoCommand']);

/** Of the questions only those are asked whose answers a command is made of. */
const answersNeeded: ReadonlySet<string> = new Set(['exportNotebook', 'showSettings', 'showPlaybook']);

interface Said {
  readonly sentence: string;
  readonly id: string;
  readonly fileBefore: string;
  readonly fileAfter: string;
}

export function undoOfEach(database: string, open: () => Promise<Store>): void {
  describe(`undo of each command on ${database}`, () => {
    let store: Store;
    let say: ReturnType<typeof sayings>;

    before(async () => {
      store = await open();
      say = sayings(store);
      await store.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
    });
    after(async () => store.close());

    const file = async (): Promise<string> => (await say.exportNotebook({})).text();

    async function story(): Promise<readonly Said[]> {
      const told: Told = {};
      const said: Said[] = [];
      let fileBefore = await file();
      for (const { operationId: sentence, input, as } of apiStory) {
        const asked = input(told);
        const id = asked['commandId'];
        if (leftOut.has(sentence) || (id === undefined && !answersNeeded.has(sentence))) continue;
        const answer = await (say[sentence as keyof typeof say] as (asked: unknown) => Promise<Told[string] | File>)(
          asked,
        );
        if (as !== undefined) told[as] = answer instanceof File ? await withMore(answer) : structuredClone(answer);
        if (typeof id !== 'string') continue;
        const fileAfter = await file();
        assert.notEqual(fileAfter, fileBefore, `${sentence} changed nothing, so there is nothing to undo`);
        said.push({ sentence, id, fileBefore, fileAfter });
        fileBefore = fileAfter;
      }
      return said;
    }

    it('gives back the notebook file to the byte, and doing it again what the command had made of it', async () => {
      const said = await story();
      const names = new Set(said.map(({ sentence }) => sentence));
      assert.deepEqual(
        commandNames().filter((name) => !names.has(name) && !leftOut.has(name)),
        [],
        'the story of the API leaves out a command',
      );
      for (const { sentence, id, fileBefore } of said.toReversed()) {
        await say.undoCommand({ commandId: `undo-${id}`, id });
        assert.equal(await file(), fileBefore, `${sentence} was not undone exactly`);
      }
      assert.equal((await say.checkHealth({})).healthy, true);
      for (const { sentence, id, fileAfter } of said) {
        await say.undoCommand({ commandId: `redo-${id}`, id: `undo-${id}` });
        assert.equal(await file(), fileAfter, `${sentence} was not done again exactly`);
      }
      assert.equal((await say.checkHealth({})).healthy, true);
    });

    it('is told in the history in words of their own, each command with its names and without', async () => {
      const { items } = await say.listHistory({ limit: 1_000 });
      const spelled = items.filter(({ sentence, said }) => said === '' || said.toLowerCase() === spelledOut(sentence));
      assert.deepEqual(
        spelled.map(({ sentence }) => sentence),
        [],
      );
      assert.deepEqual(
        commandNames().filter((name) => unsaid(name).toLowerCase() === spelledOut(name)),
        [],
        'a command has no words for where its names are forgotten',
      );
    });
  });
}

/** The file of the notebook with one organization more, so that there is something to take in. */
async function withMore(file: File): Promise<Told[string]> {
  const notebook: { organizations: object[] } = JSON.parse(await file.text());
  notebook.organizations.push({ id: 'zenith', name: 'Zenith' });
  return { text: JSON.stringify(notebook) };
}

function sayings(store: Store) {
  return createRouterClient(router, {
    context: { world: { store, notebook: 'mine', almanacFor, now, door: 'test' } },
  });
}

/** The sentences that carry the id of a command. */
function commandNames(): readonly string[] {
  return Object.entries(contract).flatMap(
    ([
      name,
      {
        '~orpc': { inputSchema },
      },
    ]) => {
      const { shape = {} } = (inputSchema ?? {}) as { readonly shape?: object };
      return 'commandId' in shape ? [name] : [];
    },
  );
}

function spelledOut(sentence: string): string {
  return sentence.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
