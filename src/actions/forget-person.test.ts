import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { local, ownNotebook, type OwnNotebook } from '../../test/stories/own-notebook.ts';

/** Ana is in everything: alone, with Bo, as a contact, a member, a referrer, and in what was decided and answered. */
async function entangled(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  const at = local('2026-03-04 10:00');
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Forgettable', circle: 'inner' });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo', circle: 'inner' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    route: 'network',
    stage: 'need',
    contacts: ['ana', 'bo'],
    openedAt: at,
  });
  await say.noteGroup({
    commandId: id(),
    id: 'club',
    name: 'Club',
    kind: 'meetup',
    hasLocalChapter: true,
    members: [{ person: 'ana' }, { person: 'bo' }],
  });
  await say.recordReferral({ commandId: id(), id: 'ref', from: 'ana', to: 'bo', at });
  await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'ana' });
  const meeting = {
    kind: 'informational',
    starts: local('2026-03-09 10:00'),
    ends: local('2026-03-09 10:30'),
  } as const;
  await say.scheduleMeeting({ commandId: id(), id: 'alone', people: ['ana'], ...meeting });
  await say.scheduleMeeting({ commandId: id(), id: 'shared', people: ['ana', 'bo'], ...meeting });
  const talk = { at, channel: 'phone', direction: 'both' } as const;
  await say.logTouch({ commandId: id(), id: 'told', people: ['ana'], summary: 'Forgettable words', ...talk });
  await say.logTouch({ commandId: id(), id: 'both', people: ['ana', 'bo'], summary: 'Together', ...talk });
  await say.logTouch({
    commandId: id(),
    id: 'about',
    people: ['ana'],
    opportunity: 'job',
    occasion: 'interview',
    summary: 'Forgettable words',
    ...talk,
  });
  await say.logTouch({
    commandId: id(),
    id: 'with-bo',
    people: ['bo'],
    referral: 'ref',
    meeting: 'alone',
    answers: ['keep-in-touch/ana#touch-base.1', 'keep-in-touch/bo#touch-base.1'],
    ...talk,
  });
  await say.skipFollowUp({ commandId: id(), key: 'after-interview/about/ana#thank-you-note', reason: 'no address' });
  return own;
}

describe('forget a person', () => {
  it('removes what is about them alone, and takes them out of what others have a part in', async () => {
    const { say, id } = await entangled();
    const { version } = (await say.showPerson({ id: 'ana' })).person;
    const { removed, changed } = await say.forgetPerson({ commandId: id(), id: 'ana', version });
    assert.deepEqual(removed, [
      { kind: 'decision', count: 1 },
      { kind: 'touch', count: 1 },
      { kind: 'meeting', count: 1 },
      { kind: 'referral', count: 1 },
      { kind: 'intent', count: 1 },
      { kind: 'person', count: 1 },
    ]);
    assert.deepEqual(changed, [
      { kind: 'touch', count: 3 },
      { kind: 'meeting', count: 1 },
      { kind: 'opportunity', count: 1 },
      { kind: 'group', count: 1 },
    ]);
    const { opportunity, touches } = await say.showOpportunity({ id: 'job' });
    assert.deepEqual(opportunity.contacts, ['bo']);
    assert.deepEqual(
      touches.map(({ id: touch, people, summary }) => ({ touch, people, summary })),
      [{ touch: 'about', people: [], summary: undefined }],
    );
    const withBo = (await say.showPerson({ id: 'bo' })).touches.find((touch) => touch.id === 'with-bo');
    assert.deepEqual(
      [withBo?.referral, withBo?.meeting, withBo?.answers],
      [undefined, undefined, ['keep-in-touch/bo#touch-base.1']],
    );
    assert.equal(
      (await say.showPerson({ id: 'bo' })).touches.find((touch) => touch.id === 'both')?.summary,
      'Together',
    );
  });

  it('leaves no trace of them anywhere, so that a wish to be forgotten is honoured', async () => {
    const { say, id, store } = await entangled();
    // What was owed to Bo about the referral names Ana in words alone.
    await say.retireThread({ commandId: id(), thread: 'referral/ref' });
    await say.forgetPerson({ commandId: id(), id: 'ana', version: 1 });
    const exported = await (await say.exportNotebook({})).text();
    assert.doesNotMatch(exported, /Forgettable|\bana\b/);
    assert.deepEqual((await say.searchEverything({ text: 'forgettable' })).items, []);
    const commands = await store.read(
      'mine',
      async ({ db }) => (await sql<object>`select * from commands`.execute(db)).rows,
    );
    assert.ok(commands.length > 10);
    assert.doesNotMatch(JSON.stringify(commands), /Forgettable/);
  });

  it('leaves everything else planned as it would be had they never been there', async () => {
    const { say, id } = await entangled();
    const { consequences } = await say.forgetPerson({ commandId: id(), id: 'ana', version: 1 });
    assert.deepEqual(
      consequences.withdrawn.filter(({ key }) => key.includes('ana')),
      [],
    );
    assert.deepEqual((await say.checkHealth({})).differences, []);
    assert.equal((await say.checkHealth({})).healthy, true);
  });
});
