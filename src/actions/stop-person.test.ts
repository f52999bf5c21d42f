import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('stop a person and lift the stop', () => {
  it('[C7] withdraws everything that was planned toward them, and plans it again once the stop is lifted', async () => {
    const { say, id } = await ownNotebook();
    const { consequences: planned } = await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner' });
    const stopped = await say.stopPerson({ commandId: id(), id: 'ana', version: 1, reason: 'asked me to' });
    assert.deepEqual(stopped.person.stop, { at: local('2026-03-05 09:00'), reason: 'asked me to' });
    assert.deepEqual(keysOf(stopped.consequences.withdrawn), keysOf(planned.created));
    assert.equal((await say.showPerson({ id: 'ana' })).stopped?.by, 'owner');
    const lifted = await say.liftStop({ commandId: id(), id: 'ana', version: 2 });
    assert.equal(lifted.person.stop, undefined);
    assert.deepEqual(keysOf(lifted.consequences.created), keysOf(planned.created));
  });

  it('is refused twice, and to somebody who is not stopped', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    await refused('not-stopped', say.liftStop({ commandId: id(), id: 'ana', version: 1 }));
    await say.stopPerson({ commandId: id(), id: 'ana', version: 1, reason: 'x' });
    await refused('already-stopped', say.stopPerson({ commandId: id(), id: 'ana', version: 2, reason: 'y' }));
  });

  it('[C7] nobody who is stopped is asked for anything', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    await say.stopPerson({ commandId: id(), id: 'ana', version: 1, reason: 'x' });
    const data = await refused(
      'person-stopped',
      say.askPerson({ commandId: id(), kind: 'informational', person: 'ana' }),
    );
    assert.deepEqual(data, { person: 'ana', by: 'owner', since: local('2026-03-05 09:00') });
  });
});
