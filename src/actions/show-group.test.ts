import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

const evening = {
  rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  from: '2026-02-24',
  time: '18:00',
  minutes: 90,
  timeZone: 'America/Chicago',
  place: 'Library',
} as const;

describe('a group, shown', () => {
  it('[F10] tells its next dates by its own clock, across the change to summer time, and schedules one in one go', async () => {
    const { say, id } = await ownNotebook();
    await say.noteGroup({ commandId: id(), id: 'g', name: 'Analysts', kind: 'chapter', meets: evening });
    const dates = async (): Promise<string[]> =>
      (await say.showGroup({ id: 'g' })).meetings.map(({ starts, meeting, state }) => `${starts} ${meeting} ${state}`);
    assert.deepEqual(await dates(), [
      '2026-03-10T18:00:00-05:00 undefined ahead',
      '2026-03-24T18:00:00-05:00 undefined ahead',
      '2026-04-07T18:00:00-05:00 undefined ahead',
      '2026-04-21T18:00:00-05:00 undefined ahead',
    ]);
    const [{ starts, ends, place } = { starts: '', ends: '' }] = (await say.showGroup({ id: 'g' })).meetings;
    await say.scheduleMeeting({
      commandId: id(),
      id: 'm',
      kind: 'group',
      people: [],
      group: 'g',
      starts,
      ends,
      ...(place !== undefined && { place }),
    });
    assert.deepEqual((await dates()).slice(0, 2), [
      '2026-03-10T18:00:00-05:00 m ahead',
      '2026-03-24T18:00:00-05:00 undefined ahead',
    ]);
    await say.cancelMeeting({ commandId: id(), id: 'm', version: 1, emergency: 'A flood' });
    assert.equal((await dates())[0], '2026-03-10T18:00:00-05:00 m cancelled');
    assert.equal((await say.findGroups({})).items[0]?.nextAt, '2026-03-24T18:00:00-05:00');
    await say.editGroup({ commandId: id(), id: 'g', version: 1, changes: { meets: null } });
    assert.deepEqual(await dates(), ['2026-03-10T18:00:00-05:00 m cancelled']);
  });

  it('[F12] [V6] [V7] counts the meetings that were attended, and advises by the people who fit', async () => {
    const { say, id, at } = await ownNotebook();
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const person of people) await say.addPerson({ commandId: id(), id: person, name: person.toUpperCase() });
    await say.noteGroup({ commandId: id(), id: 'g', name: 'Analysts', kind: 'meetup' });
    const advice = async () => (await say.showGroup({ id: 'g' })).advice;
    assert.equal(await advice(), 'look');
    at('2026-05-05 09:00');
    const attends = async (day: string): Promise<unknown> =>
      say.logTouch({
        commandId: id(),
        at: local(`${day} 18:00`),
        people: ['a'],
        channel: 'in-person',
        direction: 'both',
        occasion: 'meeting',
        group: 'g',
      });
    await attends('2026-04-07');
    assert.equal(await advice(), 'join');
    await say.joinGroup({ commandId: id(), id: 'g', version: 1 });
    assert.equal(await advice(), 'take-part');
    await attends('2026-04-21');
    await attends('2026-05-04');
    const { attended, met, groups, touches } = await say.showGroup({ id: 'g' });
    assert.deepEqual([attended, touches.length, met], [3, 3, [{ id: 'a', name: 'A' }]]);
    assert.ok(keysOf(groups.flatMap(({ followUps }) => followUps)).includes('group/g#review-fit'));
    assert.equal(await advice(), 'leave');
    const fits = async (version: number, count: number): Promise<unknown> =>
      say.editGroup({
        commandId: id(),
        id: 'g',
        version,
        changes: { members: people.slice(0, count).map((person) => ({ person, fit: true })) },
      });
    await fits(2, 3);
    const three = await say.showGroup({ id: 'g' });
    assert.deepEqual([three.advice, three.fitting, three.met], ['stay', 3, []]);
    await fits(3, 6);
    assert.equal(await advice(), 'help-run');
    await say.leaveGroup({ commandId: id(), id: 'g', version: 4 });
    const left = await say.showGroup({ id: 'g' });
    assert.deepEqual([left.state, left.advice, left.groups], ['left', undefined, []]);
  });

  it('[F10] names its parent and its chapters, and what the directory says of it', async () => {
    const { say, id } = await ownNotebook();
    const name = 'society for  Human Resource Management';
    await say.noteGroup({ commandId: id(), id: 'head', name, kind: 'association' });
    await say.noteGroup({ commandId: id(), id: 'c', name: 'Chicago', kind: 'chapter', parent: 'head' });
    const head = await say.showGroup({ id: 'head' });
    assert.deepEqual(head.chapters, [{ id: 'c', name: 'Chicago', state: 'noted' }]);
    assert.equal(head.association?.website, 'shrm.org');
    assert.deepEqual((await say.showGroup({ id: 'c' })).parent, { id: 'head', name });
    await refused('not-found', say.showGroup({ id: 'nobody' }));
    const found = await say.findGroups({});
    assert.equal(found.inView, 2);
    assert.deepEqual(
      found.items.map(({ id: one, state, owed, attended, parentName }) => [one, state, owed, attended, parentName]),
      [
        ['c', 'noted', 1, 0, name],
        ['head', 'noted', 1, 0, undefined],
      ],
    );
  });

  it('[V6] shows a meeting of which nothing was logged until it is', async () => {
    const { say, id, at } = await ownNotebook();
    await say.noteGroup({ commandId: id(), id: 'g', name: 'Analysts', kind: 'meetup' });
    await say.scheduleMeeting({
      commandId: id(),
      id: 'm',
      kind: 'group',
      people: [],
      group: 'g',
      starts: local('2026-03-10 18:00'),
      ends: local('2026-03-10 19:30'),
    });
    at('2026-03-11 09:00');
    assert.deepEqual(
      (await say.showGroup({ id: 'g' })).meetings.map(({ state }) => state),
      ['unlogged'],
    );
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-10 18:00'),
      people: [],
      channel: 'in-person',
      direction: 'both',
      occasion: 'meeting',
      group: 'g',
      meeting: 'm',
    });
    const { meetings, attended } = await say.showGroup({ id: 'g' });
    assert.deepEqual([meetings, attended], [[], 1]);
  });
});
