import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chicago, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('settings', () => {
  it('are shown with the searches, and changed one by one', async () => {
    const { say, id } = await ownNotebook();
    assert.deepEqual(await say.showSettings({}), { owner: { ...chicago, version: 1 }, searches: [] });
    const { owner } = await say.changeSettings({
      commandId: id(),
      version: 1,
      changes: { name: 'Sam', headline: 'Analyst' },
    });
    assert.deepEqual(owner, { ...chicago, name: 'Sam', headline: 'Analyst', version: 2 });
    const cleared = await say.changeSettings({ commandId: id(), version: 2, changes: { headline: null } });
    assert.deepEqual(cleared.owner, { ...chicago, name: 'Sam', version: 3 });
  });

  it('keep no holidays where null is said, since that is an answer too', async () => {
    const { say, id } = await ownNotebook();
    const { owner } = await say.changeSettings({ commandId: id(), version: 1, changes: { holidays: null } });
    assert.equal(owner.holidays, null);
    assert.deepEqual((await say.showSettings({})).owner, owner);
  });

  it('[V2] move everything that is reckoned by them', async () => {
    const { say, id } = await ownNotebook();
    const { consequences: planned } = await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner' });
    const touchBase = planned.created.find(({ step }) => step === 'touch-base');
    const { consequences } = await say.changeSettings({
      commandId: id(),
      version: 1,
      changes: { cadence: { inner: 10, active: 90, wide: 180 } },
    });
    assert.deepEqual(
      consequences.moved.map(({ key }) => key),
      [touchBase?.key],
    );
    const berlin = await say.changeSettings({ commandId: id(), version: 2, changes: { timeZone: 'Europe/Berlin' } });
    assert.equal(berlin.consequences.moved.length, 2);
    assert.equal((await say.checkHealth({})).healthy, true);
  });

  it('are refused where they are stale, or name a calendar that nobody knows', async () => {
    const { say, id } = await ownNotebook();
    assert.deepEqual(
      await refused(
        'unknown-holidays',
        say.changeSettings({ commandId: id(), version: 1, changes: { holidays: 'XX' } }),
      ),
      { code: 'XX' },
    );
    const stale = await refused(
      'stale-version',
      say.changeSettings({ commandId: id(), version: 7, changes: { name: 'Sam' } }),
    );
    assert.deepEqual(stale['present'], { ...chicago, version: 1 });
    await refused('bad-input', say.changeSettings({ commandId: id(), version: 1, changes: { timeZone: 'Chicago' } }));
  });
});
