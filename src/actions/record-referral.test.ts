import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

async function withPeople() {
  const own = await ownNotebook('2026-03-05 10:00');
  for (const name of ['ana', 'bo']) await own.say.addPerson({ commandId: own.id(), id: name, name });
  return own;
}

describe('record a referral', () => {
  it('[F1] owes a call at once, since both sides expect it', async () => {
    const { say, id } = await withPeople();
    const { referral, consequences } = await say.recordReferral({
      commandId: id(),
      id: 'ref',
      from: 'ana',
      to: 'bo',
      about: 'the team',
    });
    assert.deepEqual(referral, {
      id: 'ref',
      from: 'ana',
      to: 'bo',
      at: local('2026-03-05 10:00'),
      about: 'the team',
      version: 1,
    });
    assert.deepEqual(keysOf(consequences.created), ['referral/ref#call-referral']);
    assert.equal(consequences.created[0]?.opens, local('2026-03-05 10:00'));
  });

  it('[F3] owes thanks to the one who referred as soon as the other has been spoken to', async () => {
    const { say, id, at } = await withPeople();
    await say.recordReferral({ commandId: id(), id: 'ref', from: 'ana', to: 'bo' });
    at('2026-03-06 11:00');
    const { consequences } = await say.logTouch({
      commandId: id(),
      at: local('2026-03-06 10:30'),
      people: ['bo'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
    });
    assert.deepEqual(keysOf(consequences.met), ['referral/ref#call-referral']);
    const thanks = consequences.created.find(({ step }) => step === 'thank-referrer');
    assert.equal(thanks?.person, 'ana');
  });

  it('refuses the future, nobody, and a referral to oneself', async () => {
    const { say, id } = await withPeople();
    await refused(
      'not-yet-happened',
      say.recordReferral({ commandId: id(), from: 'ana', to: 'bo', at: local('2026-03-06 10:00') }),
    );
    assert.deepEqual(await refused('not-found', say.recordReferral({ commandId: id(), from: 'ana', to: 'cy' })), {
      kind: 'person',
      id: 'cy',
    });
    await refused('bad-input', say.recordReferral({ commandId: id(), from: 'ana', to: 'ana' }));
  });
});

describe('remove a referral', () => {
  it('takes back the call, unless something was logged about it', async () => {
    const { say, id } = await withPeople();
    await say.recordReferral({ commandId: id(), id: 'ref', from: 'ana', to: 'bo' });
    const talk = {
      commandId: id(),
      id: 'talk',
      at: local('2026-03-05 10:00'),
      people: ['bo'],
      channel: 'email',
      direction: 'out',
      referral: 'ref',
    } as const;
    await say.logTouch(talk);
    const inUse = await refused('still-in-use', say.removeReferral({ commandId: id(), id: 'ref', version: 1 }));
    assert.deepEqual(inUse, { kind: 'referral', id: 'ref', usedBy: [{ kind: 'touch', id: 'talk' }] });
    await say.removeTouch({ commandId: id(), id: 'talk', version: 1 });
    const { consequences } = await say.removeReferral({ commandId: id(), id: 'ref', version: 1 });
    assert.deepEqual(keysOf(consequences.withdrawn), ['referral/ref#call-referral']);
  });
});
