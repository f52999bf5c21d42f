/** Every parser that reads what others wrote, with what has to hold of its answers. */

import assert from 'node:assert/strict';
import { importFile } from '../../../src/actions/import-file.ts';
import { almanacFor } from '../../../src/almanac/almanac.ts';
import { Refusal } from '../../../src/contract/refusal.ts';
import { exampleFields } from '../../../src/core/scripts/example-fields.ts';
import { readBrought } from '../../../src/formats/brought/read-brought.ts';
import { readCard } from '../../../src/formats/business-card/read-card.ts';
import { corpusKnown, corpusNow, corpusOwner } from '../../../src/formats/capture-line/corpus/known-world.ts';
import { understandLine } from '../../../src/formats/capture-line/understand-line.ts';
import { readNotebook } from '../../../src/formats/notebook/read-notebook.ts';
import { writeNotebook } from '../../../src/formats/notebook/write-notebook.ts';
import { mergeScript, ScriptProblem } from '../../../src/formats/scripts/merge-script.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { beginNotebook } from '../../../src/store/queries/begin-notebook.ts';
import { wholeNotebook } from '../../../src/store/queries/whole-notebook.ts';
import { plainOwner } from '../../contracts/full-notebook.ts';
import { keepsPromises } from './keeps-promises.ts';

export interface Target {
  /** @throws where a promise is broken */
  check(name: string, bytes: Uint8Array): Promise<void>;
}

const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2025-11-22T00:00:00.000Z', until: '2027-11-22T00:00:00.000Z' },
  ownAddresses: ['sam@example.org'],
  withText: true,
} as const;

const almanac = almanacFor(corpusOwner);
const lineContext = { almanac, now: almanac.instant(corpusNow), known: corpusKnown };

const now = Date.parse('2026-03-10T20:00:00Z');

/** By the name of their folder in `test/vectors/fuzz`. */
export const targets: Readonly<Record<string, Target>> = {
  brought: {
    check: async (name, bytes) => keepsPromises(await readBrought({ name, bytes }, choices)),
  },
  import: {
    async check(name, bytes) {
      const store = await openStore({ kind: 'sqlite', file: ':memory:' });
      try {
        await store.transaction('mine', async (tx) => beginNotebook(tx, plainOwner));
        const world = { store, notebook: 'mine', almanacFor, now, door: 'test' };
        const content = Buffer.from(bytes).toString('base64');
        await importFile(world, { commandId: 'c', fileName: name, content, encoding: 'base64', choices: {} });
        const kept = await store.read('mine', wholeNotebook);
        assert.ok(kept && readNotebook(writeNotebook(kept)).ok, 'it can be taken along');
      } catch (refusal) {
        if (!(refusal instanceof Refusal) || refusal.code !== 'unreadable-file') throw refusal;
      } finally {
        await store.close();
      }
    },
  },
  notebook: {
    async check(_name, bytes) {
      const read = readNotebook(bytes);
      if (read.ok) return;
      assert.ok(read.problems.length > 0 && read.problems.length <= 201);
      for (const { path, message } of read.problems) {
        assert.match(path, /^\$/);
        assert.match(message, /\S{2}/);
      }
    },
  },
  line: {
    async check(_name, bytes) {
      const line = textOf(bytes, 2_000);
      if (line.trim() !== '') assert.equal(understandLine(line, lineContext).summary, line);
    },
  },
  card: {
    async check(_name, bytes) {
      const text = textOf(bytes, 20_000);
      const { name, emails, phones, notes } = await readCard(text);
      assert.ok([name, notes, ...emails, ...phones].every((one) => one === undefined || one.length <= 20_000));
    },
  },
  script: {
    async check(_name, bytes) {
      try {
        mergeScript({ medium: 'email', body: textOf(bytes, 10_000) }, exampleFields, { isLate: true });
      } catch (problem) {
        assert.ok(problem instanceof ScriptProblem, String(problem));
        assert.ok(problem.column >= 1);
        assert.ok(problem.line >= 1 && problem.message.trim() !== '');
      }
    },
  },
};

/** As it comes through a door: well-formed, and no longer than the contract takes. */
function textOf(bytes: Uint8Array, most: number): string {
  return new TextDecoder().decode(bytes).slice(0, most).toWellFormed();
}
