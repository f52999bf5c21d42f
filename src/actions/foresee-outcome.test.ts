import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function nearTheEnd(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id, at } = own;
  for (const name of ['Ana', 'Bo']) await say.addPerson({ commandId: id(), id: name.toLowerCase(), name });
  await say.startSearch({ commandId: id(), id: 'search', goal: 'Work', startedAt: local('2026-01-05 09:00') });
  await say.logTouch({
    commandId: id(),
    at: local('2026-02-05 11:00'),
    people: ['ana'],
    channel: 'phone',
    direction: 'both',
    received: [{ kind: 'advice', what: 'apply' }],
  });
  await say.openOpportunity({ commandId: id(), id: 'job', title: 'Analyst', route: 'direct', stage: 'offer' });
  await say.logTouch({
    commandId: id(),
    at: local('2026-03-05 11:00'),
    people: ['bo'],
    channel: 'portal',
    direction: 'out',
    occasion: 'application',
    opportunity: 'job',
  });
  at('2026-03-09 10:00');
  return own;
}

describe('what follows from an outcome', () => {
  it('[F5] [F6] is told before it is settled, exactly as it then comes, and changes nothing', async () => {
    const { say, id } = await nearTheEnd();
    const { created, withdrawn } = await say.foreseeOutcome({ id: 'job', verdict: 'accepted' });
    assert.deepEqual(
      created.map(({ followUp, personName }) => [followUp.step, personName]),
      [
        ['announce-call', 'Ana'],
        ['announce-letter', 'Ana'],
        ['gift', 'Ana'],
      ],
    );
    assert.deepEqual(
      withdrawn.map(({ title, personName }) => [title, personName]),
      [['Call: did your application for Analyst arrive?', 'Bo']],
    );
    const { opportunity, followUps } = await say.showOpportunity({ id: 'job' });
    assert.deepEqual([opportunity.version, opportunity.outcome], [1, undefined]);
    assert.deepEqual(keysOf(followUps), keysOf(withdrawn.map(({ followUp }) => followUp)));

    const { consequences } = await say.settleOpportunity({
      commandId: id(),
      id: 'job',
      version: 1,
      verdict: 'accepted',
    });
    assert.deepEqual(
      consequences.created,
      created.map(({ followUp }) => followUp),
    );
    assert.deepEqual(keysOf(consequences.withdrawn), keysOf(withdrawn.map(({ followUp }) => followUp)));
  });

  it('[T4] of a no is only that nothing more is asked about it', async () => {
    const { say } = await nearTheEnd();
    const { created, withdrawn } = await say.foreseeOutcome({ id: 'job', verdict: 'rejected' });
    assert.deepEqual([created.length, withdrawn.length], [0, 1]);
  });

  it('cannot be asked of what is settled, or is yet to come', async () => {
    const { say, id } = await nearTheEnd();
    const tomorrow = local('2026-03-10 10:00');
    await refused('not-yet-happened', say.foreseeOutcome({ id: 'job', verdict: 'declined', at: tomorrow }));
    await say.settleOpportunity({ commandId: id(), id: 'job', version: 1, verdict: 'declined' });
    await refused('already-settled', say.foreseeOutcome({ id: 'job', verdict: 'accepted' }));
    await refused('not-found', say.foreseeOutcome({ id: 'none', verdict: 'accepted' }));
  });
});
