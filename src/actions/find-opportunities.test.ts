import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function open({ say, id }: OwnNotebook, opportunity: string, contacts?: readonly string[]): Promise<void> {
  await say.openOpportunity({
    commandId: id(),
    id: opportunity,
    title: `The ${opportunity}`,
    route: opportunity === 'clerk' ? 'advert' : 'direct',
    stage: 'applied',
    ...(contacts !== undefined && { contacts: [...contacts] }),
  });
}

function apply({ say, id }: OwnNotebook, opportunity: string, at: string): Promise<unknown> {
  return say.logTouch({
    commandId: id(),
    at: local(at),
    people: ['ito'],
    channel: 'portal',
    direction: 'out',
    occasion: 'application',
    opportunity,
  });
}

async function voicemail({ say, id, at }: OwnNotebook, opportunity: string, time: string): Promise<void> {
  at(time);
  await say.logTouch({
    commandId: id(),
    at: local(time),
    people: ['ito'],
    channel: 'phone',
    direction: 'out',
    outcome: 'voicemail',
    opportunity,
  });
}

describe('the positions of a board', () => {
  it('[T1] each tell whom to ask for, what is owed next and by when, and since when nothing has happened', async () => {
    const own = await ownNotebook('2026-03-05 12:00');
    await own.say.addPerson({ commandId: own.id(), id: 'ito', name: 'Ms Ito' });
    await open(own, 'analyst', ['ito']);
    await apply(own, 'analyst', '2026-03-05 10:00');
    own.at('2026-03-06 12:00');
    const { items } = await own.say.findOpportunities({ order: 'urgent' });
    const [{ askFor, next, quietSince, parkedSince } = assert.fail()] = items;
    assert.deepEqual(askFor, { id: 'ito', name: 'Ms Ito' });
    assert.deepEqual(
      [next?.title, next?.state, next?.due],
      ['Call: did your application for The analyst arrive?', 'scheduled', local('2026-03-10 17:00')],
    );
    assert.deepEqual([quietSince, parkedSince], [local('2026-03-05 12:00'), undefined]);
  });

  it('come with the most urgent first, however they were opened, so that the top of a column is where to begin', async () => {
    const own = await ownNotebook('2026-03-05 12:00');
    await own.say.addPerson({ commandId: own.id(), id: 'ito', name: 'Ms Ito' });
    for (const opportunity of ['quiet', 'later', 'first', 'clerk']) await open(own, opportunity);
    own.at('2026-03-07 12:00');
    await apply(own, 'later', '2026-03-06 10:00');
    await apply(own, 'first', '2026-03-05 13:00');
    const found = async (asked: Parameters<typeof own.say.findOpportunities>[0]): Promise<string[]> =>
      (await own.say.findOpportunities(asked)).items.map(({ id }) => id);
    assert.deepEqual(await found({ order: 'urgent' }), ['first', 'later', 'clerk', 'quiet']);
    assert.deepEqual(await found({ order: 'urgent', limit: 2, offset: 1 }), ['later', 'clerk']);
    assert.deepEqual(await found({ route: 'advert' }), ['clerk']);
  });

  it('[T3] [T4] tell that they rest in the holding file, until they are woken', async () => {
    const own = await ownNotebook('2026-03-05 12:00');
    await own.say.addPerson({ commandId: own.id(), id: 'ito', name: 'Ms Ito' });
    await open(own, 'analyst', ['ito']);
    await apply(own, 'analyst', '2026-03-05 10:00');
    for (const time of ['2026-03-10 10:00', '2026-03-13 10:00', '2026-03-18 10:00']) {
      await voicemail(own, 'analyst', time);
    }
    own.at('2026-03-24 09:00');
    const parkedSince = async (): Promise<string | undefined> =>
      (await own.say.findOpportunities({})).items[0]?.parkedSince;
    assert.equal(await parkedSince(), local('2026-03-24 00:00'));
    own.at('2026-04-10 09:00');
    assert.equal(await parkedSince(), local('2026-03-24 00:00'), 'also when asked what comes next');
    const { threads } = await own.say.showOpportunity({ id: 'analyst' });
    const parked = threads.find(({ state }) => state === 'parked') ?? assert.fail();
    assert.match(parked.why, /Nothing ends before a definite no/);
    await own.say.wakeThread({ commandId: own.id(), thread: parked.id });
    assert.equal(await parkedSince(), undefined);
  });

  it('have a day of their own, so that the page of a position shows what is owed about it and nothing else', async () => {
    const own = await ownNotebook('2026-03-05 12:00');
    await own.say.addPerson({ commandId: own.id(), id: 'ito', name: 'Ms Ito' });
    await open(own, 'analyst');
    await open(own, 'clerk');
    await apply(own, 'analyst', '2026-03-05 10:00');
    await apply(own, 'clerk', '2026-03-05 11:00');
    const { groups, total } = await own.say.todaysAgenda({ opportunity: 'clerk' });
    assert.equal(total, 1);
    assert.deepEqual(
      groups.flatMap(({ followUps }) => followUps.map(({ about }) => about.opportunity)),
      ['clerk'],
    );
  });
});
