import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withTalk() {
  const own = await ownNotebook('2026-03-05 10:00');
  const { say, id } = own;
  await say.addOrganization({ commandId: id(), id: 'northwind', name: 'Northwind' });
  await say.addPerson({
    commandId: id(),
    id: 'ana',
    name: 'Ana Ruiz',
    organization: 'northwind',
    background: 'Pay',
  });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo Lind' });
  await say.scheduleMeeting({
    commandId: id(),
    id: 'm1',
    kind: 'informational',
    people: ['ana'],
    starts: local('2026-03-09 10:00'),
    ends: local('2026-03-09 10:30'),
  });
  const log = async (changes = {}) =>
    say.logTouch({
      commandId: id(),
      id: 'talk',
      at: local('2026-03-09 10:00'),
      ends: local('2026-03-09 10:28'),
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'informational',
      meeting: 'm1',
      ...changes,
    });
  return { ...own, log };
}

describe('show a meeting', () => {
  it('[C1] has what to know before: the card, the company, what is open there, and the agenda that is owed', async () => {
    const { say, id } = await withTalk();
    await say.openOpportunity({
      commandId: id(),
      id: 'analyst',
      title: 'Analyst',
      organization: 'northwind',
      route: 'network',
      stage: 'need',
    });
    const shown = await say.showMeeting({ id: 'm1' });
    assert.equal(shown.state, 'ahead');
    assert.deepEqual(
      shown.people.map(({ id: person, background }) => [person, background]),
      [['ana', 'Pay']],
    );
    assert.deepEqual(
      shown.organizations.map(({ name }) => name),
      ['Northwind'],
    );
    assert.deepEqual(
      shown.openings.map(({ title }) => title),
      ['Analyst'],
    );
    assert.deepEqual(
      shown.groups.map(({ person, followUps }) => [person?.name, keysOf(followUps)]),
      [['Ana Ruiz', ['informational-interview/m1/ana#prepare-agenda']]],
    );
    assert.deepEqual(shown.touches, []);
    await refused('not-found', say.showMeeting({ id: 'none' }));
  });

  it('[C11] tells how it stands: ahead, running by its own clock, over and not logged, logged, cancelled', async () => {
    const { say, id, at, log } = await withTalk();
    const state = async () => (await say.showMeeting({ id: 'm1' })).state;
    at('2026-03-09 09:50');
    await say.editMeeting({ commandId: id(), id: 'm1', version: 1, changes: { begunAt: local('2026-03-09 09:50') } });
    assert.equal(await state(), 'running');
    at('2026-03-09 11:00');
    assert.equal(await state(), 'running', 'the clock was not stopped');
    await say.editMeeting({ commandId: id(), id: 'm1', version: 2, changes: { endedAt: local('2026-03-09 10:20') } });
    assert.equal(await state(), 'unlogged');
    await log();
    assert.equal(await state(), 'logged');
    const found = await say.findMeetings({ when: 'past' });
    assert.deepEqual(
      found.items.map((one) => [one.id, one.state]),
      [['m1', 'logged']],
    );
    assert.equal((await say.findMeetings({ when: 'ahead' })).total, 0);
  });

  it('[C3] shows after the log what is owed for it, and to whom they sent the owner', async () => {
    const { say, at, log } = await withTalk();
    at('2026-03-09 11:00');
    const { added, referrals, consequences } = await log({
      newPeople: [{ id: 'cy', name: 'Cy Young' }],
      referrals: [
        { id: 'r1', from: 'ana', to: 'cy', about: 'pay surveys' },
        { from: 'ana', to: 'bo' },
      ],
    });
    assert.deepEqual(
      added.map(({ name }) => name),
      ['Cy Young'],
    );
    assert.equal(referrals[0]?.at, local('2026-03-09 10:28'));
    assert.ok(keysOf(consequences.created).includes('referral/r1#call-referral'));
    const shown = await say.showMeeting({ id: 'm1' });
    const owed = shown.groups.flatMap(({ followUps }) => keysOf(followUps));
    assert.ok(owed.includes('informational-interview/m1/ana#thank-you'));
    assert.ok(!owed.includes('informational-interview/m1/ana#log-referrals'), 'it is noted whom they named');
    assert.deepEqual(shown.referrals.map(({ to }) => to).toSorted(), ['bo', 'cy']);
    assert.deepEqual(shown.names.map(({ name }) => name).toSorted(), ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
  });

  it('[J3] says which round an interview is', async () => {
    const { say, id, at } = await withTalk();
    await say.openOpportunity({ commandId: id(), id: 'job', title: 'Analyst', route: 'network', stage: 'interview' });
    const meet = async (name: string, day: string) =>
      say.scheduleMeeting({
        commandId: id(),
        id: name,
        kind: 'interview',
        people: ['ana'],
        opportunity: 'job',
        starts: local(`${day} 10:00`),
        ends: local(`${day} 11:00`),
      });
    await meet('first', '2026-03-06');
    await meet('second', '2026-03-13');
    at('2026-03-06 12:00');
    const interview = {
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'interview',
      opportunity: 'job',
    } as const;
    await say.logTouch({ commandId: id(), at: local('2026-03-06 10:00'), meeting: 'first', ...interview });
    assert.equal((await say.showMeeting({ id: 'first' })).round, 1);
    assert.equal((await say.showMeeting({ id: 'second' })).round, 2);
  });
});

describe('log a touch with referrals', () => {
  it('keeps nothing at all where one of them is refused, so that no half of it stands', async () => {
    const { say, at, log } = await withTalk();
    at('2026-03-09 11:00');
    await refused('not-found', log({ referrals: [{ from: 'ana', to: 'nobody' }] }));
    await refused('bad-input', log({ referrals: [{ from: 'ana', to: 'ana' }] }));
    await refused('not-yet-happened', log({ ends: local('2026-03-09 11:30'), referrals: [{ from: 'ana', to: 'bo' }] }));
    assert.equal((await say.showMeeting({ id: 'm1' })).state, 'unlogged');
  });

  it('is taken back in one, with the cards it brought', async () => {
    const { say, id, at, log } = await withTalk();
    at('2026-03-09 11:00');
    const before = await (await say.exportNotebook({})).text();
    await log({
      commandId: 'all-of-it',
      newPeople: [{ id: 'cy', name: 'Cy' }],
      referrals: [{ id: 'r1', from: 'ana', to: 'cy' }],
    });
    await say.undoCommand({ commandId: id(), id: 'all-of-it' });
    assert.equal(await (await say.exportNotebook({})).text(), before);
  });
});

describe('change a meeting', () => {
  it('[C10] keeps an agenda, and moves what is owed with the day', async () => {
    const { say, id } = await withTalk();
    const { meeting, consequences } = await say.editMeeting({
      commandId: id(),
      id: 'm1',
      version: 1,
      changes: {
        agenda: ['How did you begin?'],
        starts: local('2026-03-11 10:00'),
        ends: local('2026-03-11 10:20'),
      },
    });
    assert.deepEqual(meeting.agenda, ['How did you begin?']);
    assert.deepEqual(keysOf(consequences.moved), ['informational-interview/m1/ana#prepare-agenda']);
    await refused(
      'stale-version',
      say.editMeeting({ commandId: id(), id: 'm1', version: 1, changes: { place: 'Café' } }),
    );
  });

  it('[C9] keeps to 30 minutes when it is moved, and does not ask again for what was insisted on', async () => {
    const { say, id } = await withTalk();
    const long = { ends: local('2026-03-09 11:00') };
    const move = async (asked: object) =>
      say.editMeeting({ commandId: id(), id: 'm1', version: 1, changes: long, ...asked });
    await refused('too-long-meeting', move({}));
    await move({ insist: true });
    await say.editMeeting({ commandId: id(), id: 'm1', version: 2, changes: { notes: 'They offered an hour.' } });
  });

  it('refuses a clock that runs backwards or ahead, and a meeting that takes no time or is cancelled', async () => {
    const { say, id, at } = await withTalk();
    const change = async (changes: object) => say.editMeeting({ commandId: id(), id: 'm1', version: 1, changes });
    await refused('not-yet-happened', change({ begunAt: local('2026-03-09 10:00') }));
    await refused('does-not-fit', change({ ends: local('2026-03-09 10:00') }));
    await refused('not-found', change({ people: ['nobody'] }));
    at('2026-03-09 11:00');
    const backwards = { begunAt: local('2026-03-09 10:20'), endedAt: local('2026-03-09 10:00') };
    await refused('does-not-fit', change(backwards));
    await refused('does-not-fit', change({ endedAt: local('2026-03-09 10:20') }));
    await say.cancelMeeting({ commandId: id(), id: 'm1', version: 1, emergency: 'flooded' });
    await refused(
      'already-cancelled',
      say.editMeeting({ commandId: id(), id: 'm1', version: 2, changes: { place: 'Café' } }),
    );
  });
});
