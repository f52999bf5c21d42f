import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

/** Interviewed on Thursday 5 March 2026; it is Friday morning. */
async function afterInterview() {
  const own = await ownNotebook('2026-03-05 16:00');
  const { say, id, at } = own;
  await say.addPerson({ commandId: id(), id: 'ito', name: 'Ms Ito' });
  await say.openOpportunity({ commandId: id(), id: 'job', title: 'Analyst', route: 'network', stage: 'interview' });
  await say.logTouch({
    commandId: id(),
    id: 't1',
    at: local('2026-03-05 15:00'),
    people: ['ito'],
    channel: 'in-person',
    direction: 'both',
    occasion: 'interview',
    opportunity: 'job',
  });
  at('2026-03-06 10:00');
  return own;
}

const note = 'after-interview/t1/ito#thank-you-note';
const thread = 'after-interview/t1/ito';

describe('decide about a follow-up', () => {
  it('[J2] done: it is met, and remembered when it was done', async () => {
    const { say, id } = await afterInterview();
    const { decision, consequences } = await say.markDone({
      commandId: id(),
      key: note,
      at: local('2026-03-06 08:00'),
    });
    assert.deepEqual([decision.kind, decision.key, decision.at], ['done', note, local('2026-03-06 08:00')]);
    assert.deepEqual(keysOf(consequences.met), [note]);
    await refused(
      'not-yet-happened',
      say.markDone({ commandId: id(), key: `${thread}#thank-you-call`, at: local('2026-03-07 08:00') }),
    );
  });

  it('cannot be decided twice, nor about what nobody owes', async () => {
    const { say, id } = await afterInterview();
    await say.skipFollowUp({ commandId: id(), key: note, reason: 'no address' });
    assert.match((await say.listHistory({ limit: 1 })).items[0]?.said ?? '', /^Skipped for .*\(no address\)$/);
    const again = await refused('already-ended', say.markDone({ commandId: id(), key: note }));
    assert.deepEqual([again['id'], again['state']], [note, 'its thread goes on without it']);
    await refused('not-found', say.skipFollowUp({ commandId: id(), key: 'promise/none/1#keep-promise' }));
  });

  it('snoozed: it keeps its step and moves to the whole of the chosen day', async () => {
    const { say, id } = await afterInterview();
    const { consequences } = await say.snoozeFollowUp({ commandId: id(), key: note, until: '2026-03-10' });
    assert.deepEqual(
      consequences.moved.map(({ key, opens, state }) => [key, opens, state]),
      [[note, local('2026-03-10 00:00'), 'scheduled']],
    );
  });

  it('is not snoozed into the past, where it could lapse at once and be forgotten', async () => {
    const { say, id } = await afterInterview();
    for (const until of ['2026-03-05', local('2026-03-06 09:59')]) {
      await refused('already-past', say.snoozeFollowUp({ commandId: id(), key: note, until }));
    }
    await say.snoozeFollowUp({ commandId: id(), key: note, until: '2026-03-06' });
    assert.ok((await say.agenda({})).followUps.some(({ key }) => key === note));
  });

  it('retired: the thread owes nothing any more', async () => {
    const { say, id } = await afterInterview();
    const { consequences } = await say.retireThread({ commandId: id(), thread, reason: 'took another job' });
    assert.equal(consequences.withdrawn.length, 4);
    assert.deepEqual(
      (await say.listThreads({ state: 'retired' })).items.map((item) => [item.id, item.personName]),
      [[thread, 'Ms Ito']],
    );
    await refused('already-ended', say.retireThread({ commandId: id(), thread }));
    await refused('not-found', say.retireThread({ commandId: id(), thread: 'after-interview/none/ito' }));
  });

  it('undone: everything is owed again as it was, so that a slip of the thumb costs nothing', async () => {
    const { say, id } = await afterInterview();
    const before = (await say.agenda({})).followUps;
    for (const decide of [
      async (commandId: string) => say.markDone({ commandId, key: note }),
      async (commandId: string) => say.skipFollowUp({ commandId, key: note }),
      async (commandId: string) => say.snoozeFollowUp({ commandId, key: note, until: '2026-03-10' }),
      async (commandId: string) => say.retireThread({ commandId, thread }),
    ]) {
      const decided = id();
      const { decision } = await decide(decided);
      await say.undoCommand({ commandId: id(), id: decided });
      assert.deepEqual((await say.agenda({})).followUps, before, decision.kind);
      await refused('already-undone', say.undoCommand({ commandId: id(), id: decided }));
    }
  });
});

describe('the holding file', () => {
  it('[T3] [T4] holds what stayed without an answer, and gives it back when it is woken', async () => {
    const { say, id, at } = await ownNotebook('2026-03-05 10:00');
    await say.addPerson({ commandId: id(), id: 'ito', name: 'Ms Ito' });
    await say.openOpportunity({ commandId: id(), id: 'job', title: 'Analyst', route: 'advert', stage: 'applied' });
    const calls = { people: ['ito'], opportunity: 'job', direction: 'out' } as const;
    await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 10:00'),
      ...calls,
      channel: 'portal',
      occasion: 'application',
    });
    for (const day of ['2026-03-10', '2026-03-13', '2026-03-18']) {
      at(`${day} 10:30`);
      await say.logTouch({
        commandId: id(),
        at: local(`${day} 10:00`),
        ...calls,
        channel: 'phone',
        outcome: 'voicemail',
      });
    }
    at('2026-03-23 23:59');
    await refused('not-parked', say.wakeThread({ commandId: id(), thread: 'three-by-three/t1' }));
    at('2026-03-24 00:00');
    const { items } = await say.holdingFile({});
    assert.deepEqual(
      items.map(({ id: parked, heading, personName }) => ({ parked, heading, personName })),
      [{ parked: 'three-by-three/t1', heading: 'Analyst', personName: 'Ms Ito' }],
    );
    const { consequences } = await say.wakeThread({ commandId: id(), thread: 'three-by-three/t1' });
    assert.ok(consequences.created.some(({ playbook }) => playbook === 'three-by-three'));
    assert.equal((await say.holdingFile({})).total, 0);
  });
});
