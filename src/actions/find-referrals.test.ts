import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withReferral() {
  const own = await ownNotebook('2026-03-05 10:00');
  const { say, id } = own;
  for (const name of ['ana', 'bo', 'cy']) await say.addPerson({ commandId: id(), id: name, name });
  await say.recordReferral({ commandId: id(), id: 'r1', from: 'ana', to: 'bo', about: 'pay' });
  const call = async (time: string, person: string, reached: boolean) => {
    own.at(time);
    return say.logTouch({
      commandId: id(),
      at: local(time),
      people: [person],
      channel: 'phone',
      direction: reached ? 'both' : 'out',
      outcome: reached ? 'reached' : 'voicemail',
    });
  };
  const only = async () => (await say.findReferrals({})).items[0];
  return { ...own, call, only };
}

describe('find referrals', () => {
  it('[F1] [F3] follows the loop from the call to the thanks, so that nobody who vouched is left waiting', async () => {
    const { say, call, only } = await withReferral();
    const first = await say.findReferrals({ open: 'yes' });
    assert.deepEqual([first.total, first.openCount, first.items[0]?.state], [1, 1, 'to-call']);
    assert.deepEqual(first.items[0]?.followUps, ['referral/r1#call-referral']);
    assert.deepEqual(
      first.groups.map(({ person, followUps }) => [person?.id, keysOf(followUps)]),
      [['bo', ['referral/r1#call-referral']]],
    );

    await call('2026-03-06 10:00', 'bo', true);
    const talked = await only();
    assert.deepEqual([talked?.state, talked?.reachedAt], ['to-thank', local('2026-03-06 10:00')]);
    assert.deepEqual(talked?.followUps, ['referral/r1#thank-referrer']);

    await call('2026-03-06 11:00', 'ana', true);
    const closed = await only();
    assert.deepEqual([closed?.state, closed?.toldAt], ['closed', local('2026-03-06 11:00')]);
    assert.equal((await say.findReferrals({ open: 'yes' })).total, 0);
    assert.equal((await say.findReferrals({ open: 'no' })).total, 1);
  });

  it('[F3] owes a word to the referrer after three attempts that reached nobody, and then rests', async () => {
    const { call, only, at, say, id } = await withReferral();
    for (const time of ['2026-03-06 10:00', '2026-03-11 10:00', '2026-03-16 10:00']) await call(time, 'bo', false);
    assert.equal((await only())?.state, 'to-report');
    at('2026-03-19 10:00');
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-19 10:00'),
      people: ['ana'],
      channel: 'email',
      direction: 'out',
    });
    assert.equal((await only())?.state, 'resting');
  });

  it('[F1] marks a call that is late as at risk, and puts what is due first on top', async () => {
    const { say, id, at } = await withReferral();
    at('2026-03-10 10:00');
    await say.recordReferral({ commandId: id(), id: 'r2', from: 'ana', to: 'cy' });
    const { items } = await say.findReferrals({});
    assert.deepEqual(
      items.map(({ referral, atRisk }) => [referral.id, atRisk]),
      [
        ['r1', true],
        ['r2', false],
      ],
    );
    assert.equal((await say.findReferrals({ person: 'cy' })).total, 1);
    assert.equal((await say.findReferrals({ limit: 1, offset: 1 })).items[0]?.referral.id, 'r2');
  });
});

describe('correct a referral', () => {
  it('[F1] owes the call to whom it really was', async () => {
    const { say, id } = await withReferral();
    await say.editReferral({ commandId: id(), id: 'r1', version: 1, changes: { to: 'cy' } });
    const { items, groups } = await say.findReferrals({});
    assert.equal(items[0]?.to.id, 'cy');
    assert.deepEqual(
      groups.map(({ person, followUps }) => [person?.id, keysOf(followUps)]),
      [['cy', ['referral/r1#call-referral']]],
    );
    const change = async (changes: object) => say.editReferral({ commandId: id(), id: 'r1', version: 2, changes });
    await refused('does-not-fit', change({ to: 'ana' }));
    await refused('not-found', change({ to: 'nobody' }));
    await refused('not-yet-happened', change({ at: local('2026-04-01 10:00') }));
    await refused('stale-version', say.editReferral({ commandId: id(), id: 'r1', version: 1, changes: { to: 'bo' } }));
  });
});

describe('the map of referrals', () => {
  it('[F3] leads from the first source to the position and its outcome', async () => {
    const { say, id, at } = await withReferral();
    at('2026-03-06 10:00');
    await say.recordReferral({ commandId: id(), id: 'r2', from: 'bo', to: 'cy' });
    await say.openOpportunity({
      commandId: id(),
      id: 'job',
      title: 'Analyst',
      route: 'referral',
      stage: 'need',
      contacts: ['cy'],
    });
    await say.settleOpportunity({ commandId: id(), id: 'job', version: 1, verdict: 'accepted' });
    const map = await say.referralMap({});
    assert.deepEqual(map.people.map((one) => one.id).toSorted(), ['ana', 'bo', 'cy']);
    assert.deepEqual(
      map.referrals.map(({ from, to }) => [from, to]),
      [
        ['ana', 'bo'],
        ['bo', 'cy'],
      ],
    );
    assert.deepEqual(map.leads, [{ person: 'cy', opportunity: 'job' }]);
    assert.equal(map.opportunities[0]?.outcome?.verdict, 'accepted');
  });
});
