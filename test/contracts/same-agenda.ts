/** A notebook owes the same wherever it lies: the agenda of the store is the agenda of its file. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { almanacFor } from '../../src/almanac/almanac.ts';
import { agendaOf } from '../../src/core/engine/agenda.ts';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import { agendaAnswer } from '../../src/formats/notebook/agenda-answer.ts';
import { anyNotebook } from '../../src/formats/notebook/notebook-arbitrary.ts';
import { readNotebook } from '../../src/formats/notebook/read-notebook.ts';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../../src/sample/sample-notebook.ts';
import { importNotebook } from '../../src/store/queries/import-notebook.ts';
import { wholeNotebook } from '../../src/store/queries/whole-notebook.ts';
import type { Store } from '../../src/store/store.ts';

export function sameAgenda(database: string, open: () => Promise<Store>): void {
  describe(`the agenda of a notebook on ${database}`, () => {
    let store: Store;
    let count = 0;

    before(async () => {
      store = await open();
    });
    after(async () => store.close());

    it('is that of its file for the sample notebook, whose facts are told in the owner’s own offsets', async () => {
      await holds(sampleNotebook('2026-03-05', 'America/Chicago'), '2026-03-05T12:00:00-06:00');
    });

    it('is that of its file for any notebook, at any moment', async () => {
      const moments = fc
        .integer({ min: 0, max: 800 * 24 })
        .map((hours) => new Date(begin + hours * hour).toISOString());
      await fc.assert(fc.asyncProperty(anyNotebook, moments, holds), { numRuns: 30 });
    });

    async function holds(told: Notebook, at: string): Promise<void> {
      count += 1;
      const name = `told-${count}`;
      const file = readNotebook(writeNotebook(told));
      assert.ok(file.ok);
      await store.transaction(name, async (tx) => importNotebook(tx, file.notebook));
      const kept = await store.read(name, wholeNotebook);
      assert.ok(kept !== undefined);
      assert.deepEqual(answerOf(kept, at), answerOf(file.notebook, at));
    }
  });
}

const begin = Date.parse('2024-12-01T00:00:00Z');
const hour = 3_600_000;

/** As text, so that the order of fields and of follow-ups counts too. */
function answerOf(notebook: Notebook, at: string): string {
  const almanac = almanacFor(notebook.owner);
  const agenda = agendaOf(notebook, almanac, { now: almanac.instant(at), all: true });
  return JSON.stringify(agendaAnswer(agenda, almanac), null, 1);
}
