import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('a search', () => {
  it('[F8] begins and ends, and the network stays', async () => {
    const { say, id, at } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner' });
    const { search } = await say.startSearch({ commandId: id(), id: 's', goal: 'Analyst' });
    assert.deepEqual(search, { id: 's', goal: 'Analyst', startedAt: local('2026-03-05 09:00'), version: 1 });
    at('2026-06-01 09:00');
    const ended = await say.endSearch({ commandId: id(), id: 's', version: 1 });
    assert.equal(ended.search.endedAt, local('2026-06-01 09:00'));
    assert.equal((await say.showPerson({ id: 'ana' })).followUps.length, 2);
    assert.deepEqual(
      (await say.showSettings({})).searches.map((one) => one.version),
      [2],
    );
  });

  it('ends once, and neither begins nor ends in the future', async () => {
    const { say, id } = await ownNotebook();
    await refused(
      'not-yet-happened',
      say.startSearch({ commandId: id(), goal: 'Work', startedAt: local('2026-04-01 09:00') }),
    );
    await say.startSearch({ commandId: id(), id: 's', goal: 'Work' });
    await refused(
      'not-yet-happened',
      say.endSearch({ commandId: id(), id: 's', version: 1, at: local('2026-04-01 09:00') }),
    );
    await say.endSearch({ commandId: id(), id: 's', version: 1 });
    await refused('already-ended', say.endSearch({ commandId: id(), id: 's', version: 2 }));
    await refused('id-taken', say.startSearch({ commandId: id(), id: 's', goal: 'Again' }));
  });
});
