import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withPeople() {
  const own = await ownNotebook('2026-03-05 10:00');
  for (const name of ['ana', 'bo']) await own.say.addPerson({ commandId: own.id(), id: name, name });
  return own;
}

const talk = { kind: 'informational', people: ['ana'], starts: local('2026-03-09 10:00') } as const;

describe('schedule a meeting', () => {
  it('[C10] owes an agenda for an informational interview by the end of the day before', async () => {
    const { say, id } = await withPeople();
    const { meeting, consequences } = await say.scheduleMeeting({
      commandId: id(),
      id: 'm1',
      ...talk,
      ends: local('2026-03-09 10:30'),
    });
    assert.equal(meeting.scheduledAt, local('2026-03-05 10:00'));
    assert.deepEqual(
      consequences.created.map(({ key, due }) => [key, due]),
      [['informational-interview/m1/ana#prepare-agenda', local('2026-03-08 23:59').replace('23:59:00', '23:59:59')]],
    );
  });

  it('[C9] refuses an informational interview of more than 30 minutes, unless the owner insists', async () => {
    const { say, id } = await withPeople();
    const long = { ...talk, ends: local('2026-03-09 10:31') };
    assert.deepEqual(await refused('too-long-meeting', say.scheduleMeeting({ commandId: id(), ...long })), {
      minutes: 31,
    });
    const { meeting } = await say.scheduleMeeting({ commandId: id(), ...long, insist: true });
    assert.ok(!('insist' in meeting));
    await say.scheduleMeeting({ commandId: id(), ...long, kind: 'catch-up' });
  });

  it('names only what is there', async () => {
    const { say, id } = await withPeople();
    const asked = { ...talk, ends: local('2026-03-09 10:30') };
    await refused('not-found', say.scheduleMeeting({ commandId: id(), ...asked, people: ['nobody'] }));
    await refused('not-found', say.scheduleMeeting({ commandId: id(), ...asked, group: 'none' }));
    await refused('bad-input', say.scheduleMeeting({ commandId: id(), ...asked, ends: asked.starts }));
  });
});

describe('cancel a meeting', () => {
  it('[C8] asks for the emergency, and then withdraws the preparation', async () => {
    const { say, id } = await withPeople();
    await say.scheduleMeeting({ commandId: id(), id: 'm1', ...talk, ends: local('2026-03-09 10:30') });
    await refused('cancel-needs-emergency', say.cancelMeeting({ commandId: id(), id: 'm1', version: 1 }));
    await refused(
      'cancel-needs-emergency',
      say.cancelMeeting({ commandId: id(), id: 'm1', version: 1, emergency: '  ' }),
    );
    const { meeting, consequences } = await say.cancelMeeting({
      commandId: id(),
      id: 'm1',
      version: 1,
      emergency: 'flooded',
    });
    assert.deepEqual(meeting.cancelled, { at: local('2026-03-05 10:00'), emergency: 'flooded' });
    assert.deepEqual(keysOf(consequences.withdrawn), ['informational-interview/m1/ana#prepare-agenda']);
    await refused(
      'already-cancelled',
      say.cancelMeeting({ commandId: id(), id: 'm1', version: 2, emergency: 'again' }),
    );
  });
});

describe('find meetings', () => {
  it('by span of time and by who takes part, in the order in which they start', async () => {
    const { say, id } = await withPeople();
    const meet = async (name: string, person: string, day: string) =>
      say.scheduleMeeting({
        commandId: id(),
        id: name,
        kind: 'catch-up',
        people: [person],
        starts: local(`${day} 10:00`),
        ends: local(`${day} 11:00`),
      });
    await meet('later', 'ana', '2026-03-12');
    await meet('soon', 'ana', '2026-03-09');
    await meet('bos', 'bo', '2026-03-10');
    const found = async (asked: Parameters<typeof say.findMeetings>[0]): Promise<string[]> =>
      (await say.findMeetings(asked)).items.map((item) => item.id);
    assert.deepEqual(await found({}), ['soon', 'bos', 'later']);
    assert.deepEqual(await found({ person: 'ana' }), ['soon', 'later']);
    assert.deepEqual(await found({ from: local('2026-03-10 10:00'), until: local('2026-03-12 10:00') }), ['bos']);
    assert.deepEqual((await say.findMeetings({ limit: 1 })).items[0]?.names, [{ id: 'ana', name: 'ana' }]);
  });
});
