import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('a group', () => {
  it('[F11] once noted asks for a word with headquarters and with members of the local chapter', async () => {
    const { say, id } = await ownNotebook();
    const { group, consequences } = await say.noteGroup({
      commandId: id(),
      id: 'g',
      name: 'Analysts',
      kind: 'association',
      hasLocalChapter: true,
    });
    assert.deepEqual([group.notedAt, group.version], [local('2026-03-05 09:00'), 1]);
    assert.deepEqual(keysOf(consequences.created), ['group/g#contact-headquarters', 'group/g#meet-members']);
  });

  it('[F12] is joined and left once, and may be joined again', async () => {
    const { say, id, at } = await ownNotebook();
    await say.noteGroup({ commandId: id(), id: 'g', name: 'Analysts', kind: 'association' });
    await refused('not-joined', say.leaveGroup({ commandId: id(), id: 'g', version: 1 }));
    const { group } = await say.joinGroup({ commandId: id(), id: 'g', version: 1 });
    assert.deepEqual([group.joinedAt, group.involvement], [local('2026-03-05 09:00'), 'member']);
    await refused('already-joined', say.joinGroup({ commandId: id(), id: 'g', version: 2 }));
    at('2026-06-05 09:00');
    const left = await say.leaveGroup({ commandId: id(), id: 'g', version: 2, at: local('2026-06-01 09:00') });
    assert.equal(left.group.leftAt, local('2026-06-01 09:00'));
    assert.deepEqual(keysOf(left.consequences.withdrawn), ['group/g#contact-headquarters']);
    const again = await say.joinGroup({ commandId: id(), id: 'g', version: 3, involvement: 'board' });
    assert.deepEqual([again.group.leftAt, again.group.involvement], [undefined, 'board']);
    await refused(
      'not-yet-happened',
      say.leaveGroup({ commandId: id(), id: 'g', version: 4, at: local('2027-01-01 09:00') }),
    );
  });

  it('[F11] while fewer than two are joined, the owner is told so', async () => {
    const { say, id } = await ownNotebook();
    const advised = async (): Promise<boolean> =>
      (await say.agenda({})).advice.some(({ guard }) => guard === 'two-associations') &&
      (await say.todaysAgenda({})).advice.some(({ guard }) => guard === 'two-associations');
    assert.equal(await advised(), true);
    for (const group of ['a', 'b']) {
      await say.noteGroup({ commandId: id(), id: group, name: group, kind: 'association' });
      await say.joinGroup({ commandId: id(), id: group, version: 1 });
    }
    assert.equal(
      (await say.todaysAgenda({})).advice.some(({ guard }) => guard === 'two-associations'),
      false,
    );
  });

  it('[V6] takes members with their fit, and names only who is there', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo' });
    await say.noteGroup({ commandId: id(), id: 'g', name: 'Analysts', kind: 'association' });
    const { group } = await say.editGroup({
      commandId: id(),
      id: 'g',
      version: 1,
      changes: { members: [{ person: 'bo', fit: true, role: 'chair' }] },
    });
    assert.deepEqual(group.members, [{ person: 'bo', fit: true, role: 'chair' }]);
    await refused(
      'not-found',
      say.editGroup({ commandId: id(), id: 'g', version: 2, changes: { members: [{ person: 'nobody' }] } }),
    );
    await refused('not-found', say.noteGroup({ commandId: id(), name: 'Chapter', kind: 'chapter', parent: 'none' }));
  });

  it('[F10] is no chapter of itself, not even by way of another', async () => {
    const { say, id } = await ownNotebook();
    await say.noteGroup({ commandId: id(), id: 'head', name: 'Head', kind: 'association' });
    await say.noteGroup({ commandId: id(), id: 'state', name: 'State', kind: 'chapter', parent: 'head' });
    await refused(
      'does-not-fit',
      say.editGroup({ commandId: id(), id: 'head', version: 1, changes: { parent: 'head' } }),
    );
    await refused(
      'does-not-fit',
      say.editGroup({ commandId: id(), id: 'head', version: 1, changes: { parent: 'state' } }),
    );
  });

  it('is found by name, kind and membership', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo' });
    await say.noteGroup({
      commandId: id(),
      id: 'z',
      name: 'Zürich Analysts',
      kind: 'chapter',
      members: [{ person: 'bo' }],
    });
    await say.noteGroup({ commandId: id(), id: 'a', name: 'Alumni', kind: 'alumni' });
    await say.joinGroup({ commandId: id(), id: 'a', version: 1 });
    const found = async (asked: Parameters<typeof say.findGroups>[0]): Promise<string[]> =>
      (await say.findGroups(asked)).items.map((item) => item.id);
    assert.deepEqual(await found({}), ['a', 'z']);
    assert.deepEqual(await found({ text: 'zurich' }), ['z']);
    assert.deepEqual(await found({ kind: 'alumni' }), ['a']);
    assert.deepEqual([await found({ joined: 'yes' }), await found({ joined: 'no' })], [['a'], ['z']]);
    assert.deepEqual((await say.findGroups({ text: 'analysts' })).items[0]?.names, [{ id: 'bo', name: 'Bo' }]);
  });
});
