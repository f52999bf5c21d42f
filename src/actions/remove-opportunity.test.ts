import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function withJob(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    route: 'direct',
    stage: 'need',
    contacts: ['ana'],
  });
  return own;
}

describe('removing a position', () => {
  it('takes one away that was opened by mistake, and what it owed', async () => {
    const { say, id, at } = await withJob();
    at('2026-03-20 12:00');
    const { consequences } = await say.removeOpportunity({ commandId: id(), id: 'job', version: 1 });
    assert.deepEqual(keysOf(consequences.withdrawn), ['next-step/job#decide']);
    await refused('not-found', say.showOpportunity({ id: 'job' }));
    assert.equal((await say.findOpportunities({})).total, 0);
  });

  it('keeps one about which something is told, so that no fact loses what it is about', async () => {
    const { say, id } = await withJob();
    await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 11:00'),
      people: ['ana'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      opportunity: 'job',
    });
    await say.scheduleMeeting({
      commandId: id(),
      id: 'm1',
      kind: 'interview',
      people: ['ana'],
      opportunity: 'job',
      starts: local('2026-03-09 10:00'),
      ends: local('2026-03-09 11:00'),
    });
    const { usedBy } = await refused('still-in-use', say.removeOpportunity({ commandId: id(), id: 'job', version: 1 }));
    assert.deepEqual(usedBy, [
      { kind: 'touch', id: 't1' },
      { kind: 'meeting', id: 'm1' },
    ]);
  });

  it('looks before it takes away: a position changed meanwhile stays', async () => {
    const { say, id } = await withJob();
    await say.moveOpportunity({ commandId: id(), id: 'job', version: 1, stage: 'applied' });
    await refused('stale-version', say.removeOpportunity({ commandId: id(), id: 'job', version: 1 }));
  });
});
