/** An owner who brings files to a notebook of their own, kept in a real SQLite file. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../src/actions/import-file.ts';
import type { Answer } from '../../src/actions/sentence.ts';
import type { World } from '../../src/actions/world.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { importFile as sentence } from '../../src/contract/import-file.ts';
import { Refusal } from '../../src/contract/refusal.ts';
import { emptyNotebook, type Notebook } from '../../src/core/facts/notebook.ts';
import { ownerDefaults } from '../../src/core/facts/owner.ts';
import type { Person } from '../../src/core/facts/person.ts';
import { replanAll } from '../../src/store/derived/replan.ts';
import { openStore } from '../../src/store/open-store.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store } from '../../src/store/store.ts';

export type Imported = Answer<'importFile'>;

interface Sent {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly commandId?: string;
}

export interface ImportDesk {
  readonly store: Store;
  readonly world: World;
  /** The next notebook, with the facts that are given. */
  begin(facts?: Partial<Notebook>): Promise<void>;
  /** @throws {Refusal} */
  send(sent: Sent): Promise<Imported>;
  sendVector(name: string): Promise<Imported>;
  notebook(): Promise<Notebook>;
  personNamed(name: string): Promise<Person>;
  close(): Promise<void>;
}

const owner = { ...ownerDefaults, timeZone: 'America/Chicago' };

export async function openImportDesk(): Promise<ImportDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sundown-import-'));
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'notebook.db') });
  const now = Date.parse('2026-03-10T20:00:00Z');
  let world: World = { store, notebook: 'none', almanacFor, now, door: 'test' };
  let count = 0;
  const next = (what: string) => `${what}-${(count += 1)}`;
  const desk: ImportDesk = {
    store,
    get world() {
      return world;
    },
    async begin(facts = {}) {
      world = { ...world, notebook: next('notebook') };
      await store.transaction(world.notebook, async (tx) => {
        await importNotebook(tx, { ...emptyNotebook(owner), ...facts });
        await replanAll(tx, { almanac: almanacFor(owner), now });
      });
    },
    async send({ fileName, content, commandId = next('command') }) {
      const base64 = Buffer.from(content).toString('base64');
      const answer = await importFile(world, { commandId, fileName, content: base64, encoding: 'base64', choices: {} });
      const checked = await sentence['~orpc'].outputSchema?.['~standard'].validate(answer);
      assert.deepEqual(checked, { value: answer }, 'the answer is what the contract says');
      return answer;
    },
    sendVector: async (name) => desk.send({ fileName: name, content: await vector(name) }),
    async notebook() {
      const whole = await store.read(world.notebook, wholeNotebook);
      assert.ok(whole);
      return whole;
    },
    async personNamed(name) {
      const person = (await desk.notebook()).people.find((each) => each.name === name);
      assert.ok(person, `${name} is in the notebook`);
      return person;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return desk;
}

export async function vector(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../vectors/${name}`, import.meta.url));
}

export function countsOf({ people: { added, matched, completed } }: Imported): readonly [number, number, number] {
  return [added, matched, completed];
}

export function isRefusal(code: string): (error: unknown) => boolean {
  return (error) => error instanceof Refusal && error.code === code;
}
