import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withJob() {
  const own = await ownNotebook('2026-03-05 16:00');
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'ito', name: 'Ms Ito' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    route: 'network',
    stage: 'interview',
    contacts: ['ito'],
  });
  return own;
}

const interview = {
  people: ['ito'],
  channel: 'in-person',
  direction: 'both',
  occasion: 'interview',
  opportunity: 'job',
} as const;

describe('log a touch', () => {
  it('[J1] [J2] answers with what is owed after an interview, so that the thank-yous are seen at once', async () => {
    const { say, id } = await withJob();
    const { touch, consequences } = await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 15:00'),
      ...interview,
    });
    assert.equal(touch.version, 1);
    assert.deepEqual(keysOf(consequences.created), [
      'after-interview/t1/ito#check-in.1',
      'after-interview/t1/ito#thank-you-call',
      'after-interview/t1/ito#thank-you-email',
      'after-interview/t1/ito#thank-you-note',
    ]);
    assert.deepEqual([consequences.met, consequences.withdrawn], [[], []]);
  });

  it('is refused where what it answers is over, if its sender asks for that, so that nothing is done twice unseen', async () => {
    const { say, id, at } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    at('2026-03-05 18:00');
    const key = 'after-interview/t1/ito#thank-you-email';
    const thanks = { people: ['ito'], channel: 'email', direction: 'out', opportunity: 'job', answers: [key] } as const;
    const offline = { at: local('2026-03-05 16:30'), ...thanks, whileOwed: true } as const;
    await say.logTouch({ commandId: id(), ...offline });
    await refused('already-ended', say.logTouch({ commandId: id(), ...offline }));
    const { whileOwed: _, ...allTheSame } = offline;
    assert.equal((await say.logTouch({ commandId: id(), ...allTheSame })).touch.version, 1);
  });

  it('[T5] answers with what it met and moved, so that one call is seen to serve', async () => {
    const { say, id, at } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    at('2026-03-06 10:00');
    const { consequences } = await say.logTouch({
      commandId: id(),
      at: local('2026-03-06 09:30'),
      people: ['ito'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      opportunity: 'job',
    });
    assert.deepEqual(keysOf(consequences.met), ['after-interview/t1/ito#thank-you-call']);
    assert.deepEqual(keysOf(consequences.moved), ['after-interview/t1/ito#check-in.1']);
  });

  it('[T6] answers with what a definite no withdraws, so that nobody is called in vain', async () => {
    const { say, id, at } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    at('2026-03-06 10:00');
    const { consequences } = await say.logTouch({
      commandId: id(),
      at: local('2026-03-06 09:30'),
      people: ['ito'],
      channel: 'email',
      direction: 'in',
      verdict: 'no',
      opportunity: 'job',
    });
    assert.ok(keysOf(consequences.withdrawn).includes('after-interview/t1/ito#check-in.1'));
  });

  it('[F4] takes in whoever was met for the first time, so that an evening is one entry', async () => {
    const { say, id } = await ownNotebook('2026-03-05 21:00');
    const { added, consequences } = await say.logTouch({
      commandId: id(),
      id: 't1',
      at: local('2026-03-05 19:00'),
      people: ['bo', 'cy'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
      newPeople: [
        { id: 'bo', name: 'Bo' },
        { id: 'cy', name: 'Cy', title: 'Chair' },
      ],
    });
    assert.deepEqual(
      added.map(({ name }) => name),
      ['Bo', 'Cy'],
    );
    assert.ok(keysOf(consequences.created).includes('met-at-event/t1/cy#handwritten-note'));
  });

  it('[C9] remarks on a talk that ran over, so that the thanks can mention it', async () => {
    const { say, id } = await withJob();
    const talk = {
      people: ['ito'],
      channel: 'phone',
      direction: 'both',
      occasion: 'informational',
      outcome: 'reached',
    } as const;
    const { remarks } = await say.logTouch({
      commandId: id(),
      at: local('2026-03-05 14:00'),
      ends: local('2026-03-05 14:45'),
      ...talk,
    });
    assert.equal(remarks.length, 1);
    assert.match(remarks[0] ?? '', /45 minutes/);
    const short = await say.logTouch({
      commandId: id(),
      at: local('2026-03-05 15:00'),
      ends: local('2026-03-05 15:30'),
      ...talk,
    });
    assert.deepEqual(short.remarks, []);
  });

  it('refuses what has not happened, and what it names that is not there', async () => {
    const { say, id } = await withJob();
    await refused('not-yet-happened', say.logTouch({ commandId: id(), at: local('2026-03-06 15:00'), ...interview }));
    const nowhere = say.logTouch({ commandId: id(), at: local('2026-03-05 15:00'), ...interview, meeting: 'none' });
    assert.deepEqual(await refused('not-found', nowhere), { kind: 'meeting', id: 'none' });
    await refused(
      'bad-input',
      say.logTouch({ commandId: id(), at: local('2026-03-05 15:00'), people: [], channel: 'phone', direction: 'out' }),
    );
  });
});

describe('correct and remove a touch', () => {
  it('works out afresh what follows from a touch that was told wrongly', async () => {
    const { say, id } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    const { touch, consequences } = await say.correctTouch({
      commandId: id(),
      id: 't1',
      version: 1,
      changes: { occasion: null, at: local('2026-03-04 15:00') },
    });
    assert.deepEqual([touch.occasion, touch.version], [undefined, 2]);
    assert.equal(consequences.withdrawn.length, 4);
  });

  it('refuses a correction that would contradict itself', async () => {
    const { say, id } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    await refused(
      'does-not-fit',
      say.correctTouch({ commandId: id(), id: 't1', version: 1, changes: { people: [], opportunity: null } }),
    );
    await refused(
      'does-not-fit',
      say.correctTouch({ commandId: id(), id: 't1', version: 1, changes: { ends: local('2026-03-05 14:00') } }),
    );
  });

  it('takes back a touch with all that followed from it, and owes again what it had met', async () => {
    const { say, id, at } = await withJob();
    await say.logTouch({ commandId: id(), id: 't1', at: local('2026-03-05 15:00'), ...interview });
    at('2026-03-06 10:00');
    await say.logTouch({
      commandId: id(),
      id: 't2',
      at: local('2026-03-06 09:30'),
      people: ['ito'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      opportunity: 'job',
    });
    const undone = await say.removeTouch({ commandId: id(), id: 't2', version: 1 });
    assert.ok(keysOf(undone.consequences.created).includes('after-interview/t1/ito#thank-you-call'));
    const gone = await say.removeTouch({ commandId: id(), id: 't1', version: 1 });
    assert.equal(gone.consequences.withdrawn.length, 4);
    await refused('not-found', say.removeTouch({ commandId: id(), id: 't1', version: 1 }));
  });
});
