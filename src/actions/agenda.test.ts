import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { almanacFor } from '../almanac/almanac.ts';
import { agendaOf } from '../core/engine/agenda.ts';
import { agendaAnswer } from '../formats/notebook/agenda-answer.ts';
import { readNotebook } from '../formats/notebook/read-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { ownNotebook } from '../../test/stories/own-notebook.ts';

describe('the agenda', () => {
  it('from the store is the agenda from the file, so that a notebook means the same wherever it lies', async () => {
    const file = writeNotebook(sampleNotebook('2026-03-05', 'America/Chicago'));
    const { say, id } = await ownNotebook('2026-03-05 12:00');
    await say.importNotebook({ commandId: id(), content: file });
    const read = readNotebook(file);
    assert.ok(read.ok);
    const almanac = almanacFor(read.notebook.owner);
    const now = almanac.clockAt(almanac.day('2026-03-05'), '12:00');
    const all = agendaAnswer(agendaOf(read.notebook, almanac, { now, all: true }), almanac);
    assert.deepEqual(await say.agenda({ all: 'yes' }), all);
    assert.deepEqual(
      (await say.agenda({})).followUps,
      agendaAnswer(agendaOf(read.notebook, almanac, { now }), almanac).followUps,
    );
  });

  it('is not rehearsed so far ahead that nobody else is answered meanwhile', async () => {
    const { say } = await ownNotebook('2026-03-05 12:00');
    await assert.rejects(say.agenda({ until: '2028-03-05' }), { code: 'too-far', status: 422 });
  });
});
