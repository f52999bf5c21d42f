/** Merging two cards loses nothing: what follows is what follows from a file in which one id was written for the other. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { mergePeople } from '../../src/actions/merge-people.ts';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { Refusal } from '../../src/contract/refusal.ts';
import { agendaOf } from '../../src/core/engine/agenda.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import { agendaAnswer } from '../../src/formats/notebook/agenda-answer.ts';
import { anyNotebook } from '../../src/formats/notebook/notebook-arbitrary.ts';
import { readNotebook } from '../../src/formats/notebook/read-notebook.ts';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';
import { replanAll } from '../../src/store/derived/replan.ts';
import { differencesMended } from '../../src/store/derived/differences.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store } from '../../src/store/store.ts';

const kept = 'person-0';
const other = 'person-1';

export function mergeContract(
  database: string,
  { open, runs }: { readonly open: () => Promise<Store>; readonly runs: number },
): void {
  describe(`merging two cards on ${database}`, () => {
    let store: Store;
    let count = 0;

    before(async () => {
      store = await open();
    });
    after(async () => store.close());

    it('keeps every fact, leaves none that names the card that went, and owes what a file with one id would owe', async () => {
      await fc.assert(fc.asyncProperty(anyNotebook, fc.nat({ max: 800 * 24 }), fc.nat(), holds), { numRuns: runs });
    });

    async function holds(any: Notebook, hours: number, seed: number): Promise<void> {
      if (any.people.every(({ id }) => id !== other)) return;
      count += 1;
      const notebook = `merged-${count}`;
      const now = begin + hours * hour;
      const told = decided(any, now, seed);
      await store.transaction(notebook, async (tx) => {
        await importNotebook(tx, told);
        await replanAll(tx, { almanac: almanacFor(told.owner), now });
      });
      const world = { store, notebook, almanacFor, now, door: 'test' };
      const asked = { commandId: 'merge', id: kept, version: 1, other: { id: other, version: 1 } };
      const areReferred = told.referrals.some(({ from, to }) => from !== to && [from, to].every(isOneOfThem));
      const merging = mergePeople(world, asked);
      if (areReferred) return assert.rejects(merging, Refusal);
      await merging;
      const merged = await store.read(notebook, wholeNotebook);
      assert.ok(merged !== undefined);
      assert.doesNotMatch(writeNotebook(merged), new RegExp(`"${other}"|[/]${other}[#"]`));
      for (const kind of [
        'touches',
        'meetings',
        'referrals',
        'intents',
        'opportunities',
        'groups',
        'decisions',
      ] as const)
        assert.equal(merged[kind].length, told[kind].length, kind);
      assert.equal(agendaText(merged, now), agendaText(withOneId(told, merged), now));
      await store.transaction(notebook, async (tx) => {
        assert.deepEqual(await differencesMended(tx, { almanac: almanacFor(told.owner), now }), []);
      });
    }
  });
}

const begin = Date.parse('2024-12-01T00:00:00Z');
const hour = 3_600_000;

const isOneOfThem = (id: string): boolean => id === kept || id === other;

/** With decisions and answers about what is owed to either of them. */
function decided(notebook: Notebook, now: number, seed: number): Notebook {
  const { followUps } = agendaOf(notebook, almanacFor(notebook.owner), { now, all: true });
  const keys = followUps.filter(({ person }) => person !== null && isOneOfThem(person)).map(({ key }) => key);
  const taken = keys.filter((_, index) => (index + seed) % 3 === 0).slice(0, 6);
  const at = new Date(now - hour).toISOString();
  const [first] = notebook.touches;
  return {
    ...notebook,
    decisions: taken.map((key, index) => ({ id: `decided-${index}`, at, key, kind: 'skip', reason: 'so' })),
    touches: first === undefined ? [] : [{ ...first, answers: taken }, ...notebook.touches.slice(1)],
  };
}

/** The file before, with the one id for the other as text; a list that named both names one. */
function withOneId(before: Notebook, { people }: Notebook): Notebook {
  const text = writeNotebook({ ...before, people: [] }).replaceAll(`"${other}"`, `"${kept}"`);
  const one = JSON.parse(text.replaceAll(`/${other}#`, `/${kept}#`).replaceAll(`/${other}"`, `/${kept}"`));
  const named = before as unknown as Readonly<Record<string, readonly Record<string, unknown>[]>>;
  const uniteLists = (kind: string, field: string, unite: (list: readonly never[]) => readonly unknown[]): void => {
    for (const [index, fact] of one[kind].entries()) {
      if (JSON.stringify(named[kind]?.[index]?.[field] ?? []).includes(`"${other}"`)) fact[field] = unite(fact[field]);
    }
  };
  uniteLists('touches', 'people', (ids) => ids.filter(isFirstOfKept));
  uniteLists('meetings', 'people', (ids) => ids.filter(isFirstOfKept));
  uniteLists('opportunities', 'contacts', (ids) => ids.filter(isFirstOfKept));
  uniteLists('groups', 'members', eachOnce);
  const file = readNotebook(JSON.stringify({ ...one, people }));
  assert.ok(file.ok, JSON.stringify(file));
  return file.notebook;
}

interface Member {
  readonly person: string;
  readonly fit?: boolean;
}

function eachOnce(members: readonly Member[]): readonly Member[] {
  const ours = members.filter(({ person }) => person === kept);
  const fits = ours.some(({ fit }) => fit === true);
  return members
    .filter((member) => member.person !== kept || member === ours[0])
    .map((member) => (member.person === kept && fits ? { ...member, fit: true } : member));
}

function isFirstOfKept(id: string, index: number, ids: readonly string[]): boolean {
  return id !== kept || ids.indexOf(kept) === index;
}

function agendaText(notebook: Notebook, now: number): string {
  const almanac = almanacFor(notebook.owner);
  return JSON.stringify(agendaAnswer(agendaOf(notebook, almanac, { now, all: true }), almanac), null, 1);
}
