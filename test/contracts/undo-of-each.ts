/** Each command of the contract is said once, undone and done again: the notebook file tells that nothing else happened. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRouterClient } from '@orpc/server';
import { router } from '../../src/actions/router.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { contract } from '../../src/contract/contract.ts';
import { apiStory, type Told } from '../../src/doors/http/api-story.ts';
import { beginNotebook } from '../../src/store/queries/begin-notebook.ts';
import { kindNames } from '../../src/store/kinds/every-kind.ts';
import { notebookOwner } from '../../src/store/queries/notebook-owner.ts';
import { everyFact } from '../../src/store/queries/stored-facts.ts';
import type { Store } from '../../src/store/store.ts';
import { refused } from '../stories/own-notebook.ts';
import { plainOwner } from './full-notebook.ts';

const now = Date.UTC(2026, 2, 10, 20);

/** For the sake of the one who is forgotten nothing is kept. */
const neverUndone: ReadonlySet<string> = new Set(['forgetPerson']);

const answersNeeded: ReadonlySet<string> = new Set(['exportNotebook', 'showSettings']);

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

    it('gives back the notebook file to the byte, and doing it again what the command had made of it', async () => {
      const file = async (): Promise<string> => (await say.exportNotebook({})).text();
      const told: Told = {};
      const said = new Set<string>();
      for (const { operationId, input, as } of apiStory) {
        const asked = input(told);
        const commandId = asked['commandId'];
        // Of the questions only those matter whose answers a command is made of.
        if (commandId === undefined && !answersNeeded.has(operationId)) continue;
        const fileBefore = await file();
        const answer = await (say[operationId as keyof typeof say] as (asked: unknown) => Promise<object>)(asked);
        if (as !== undefined) told[as] = answer instanceof File ? await withMore(answer) : structuredClone(answer);
        if (typeof commandId !== 'string' || operationId === 'undoCommand') continue;
        said.add(operationId);
        if (neverUndone.has(operationId)) {
          await refused('cannot-undo', say.undoCommand({ commandId: `undo-${commandId}`, id: commandId }));
          continue;
        }
        const fileAfter = await file();
        assert.notEqual(fileAfter, fileBefore, `${operationId} changed nothing`);
        await say.undoCommand({ commandId: `undo-${commandId}`, id: commandId });
        assert.equal(await file(), fileBefore, `${operationId} was not undone exactly`);
        await say.undoCommand({ commandId: `redo-${commandId}`, id: `undo-${commandId}` });
        assert.equal(await file(), fileAfter, `${operationId} was not done again exactly`);
        assert.equal((await say.checkHealth({})).healthy, true, `${operationId}: what follows is worked out wrongly`);
        await bringUpToDate(told, store);
      }
      assert.deepEqual(
        commandNames().filter((name) => !said.has(name)),
        [],
        'the story leaves out a command',
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

/** The sentences that carry the id of a command; the undoing itself is said of every other. */
function commandNames(): readonly string[] {
  return Object.entries(contract).flatMap(([name, { '~orpc': sentence }]) => {
    const shape = sentence.inputSchema;
    const isCommand = shape !== undefined && JSON.stringify(Object.keys(shapeOf(shape))).includes('"commandId"');
    return isCommand && name !== 'undoCommand' ? [name] : [];
  });
}

function shapeOf(schema: unknown): object {
  return (schema as { readonly shape?: object }).shape ?? {};
}

/** Undone and done again a record is as it was but for its version. */
async function bringUpToDate(told: Told, store: Store): Promise<void> {
  const versionById = new Map<string, number>();
  const ownerVersion = await store.read('mine', async (tx) => {
    for (const kind of kindNames) {
      for (const { fact, version } of await everyFact(tx, kind)) versionById.set(fact.id, version);
    }
    return (await notebookOwner(tx))?.version ?? 1;
  });
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as { id?: unknown; version?: unknown; timeZone?: unknown };
    if (typeof record.version === 'number') {
      record.version = versionById.get(String(record.id)) ?? ('workweek' in record ? ownerVersion : record.version);
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(told);
}
