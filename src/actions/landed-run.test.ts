import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

/** Ito gave advice once, Ana sent the owner to Bo who hired, and Fox waits for an answer about another position. */
async function searching(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-04-15 12:00');
  const { say, id } = own;
  for (const name of ['Bo', 'Ana', 'Ito', 'Fox'])
    await say.addPerson({ commandId: id(), id: name.toLowerCase(), name });
  await say.startSearch({
    commandId: id(),
    id: 'search',
    goal: 'A post in Chicago',
    startedAt: local('2026-01-05 09:00'),
  });
  await say.recordReferral({ commandId: id(), id: 'r1', from: 'ana', to: 'bo', at: local('2026-03-02 10:00') });
  await say.logTouch({
    commandId: id(),
    at: local('2026-02-10 10:00'),
    people: ['ito'],
    channel: 'phone',
    direction: 'both',
    outcome: 'reached',
    received: [{ kind: 'advice', what: 'how pay is set' }],
  });
  for (const [job, contact] of [
    ['analyst', 'bo'],
    ['planner', 'fox'],
  ] as const) {
    await say.openOpportunity({
      commandId: id(),
      id: job,
      title: job,
      route: 'referral',
      stage: 'interview',
      openedAt: local('2026-03-03 10:00'),
      contacts: [contact],
    });
  }
  return own;
}

async function landed(): Promise<OwnNotebook> {
  const own = await searching();
  await own.say.settleOpportunity({ commandId: own.id(), id: 'analyst', version: 1, verdict: 'accepted' });
  return own;
}

async function landingIn({ say }: OwnNotebook) {
  return (await say.landedRun({})).landing ?? assert.fail();
}

describe('the run after an accepted offer', () => {
  it('is empty until there is one, and refuses an offer that was not accepted', async () => {
    const { say } = await searching();
    assert.deepEqual(await say.landedRun({}), { offers: [], landing: null });
    await refused('not-found', say.landedRun({ opportunity: 'analyst' }));
  });

  it('[F5] [F6] names everyone who helped with what each did, those who did the most first', async () => {
    const { offer, search, helpers } = await landingIn(await landed());
    assert.deepEqual([offer.id, search?.id], ['analyst', 'search']);
    assert.deepEqual(
      helpers.map(({ id, keyBecause, did }) => [
        id,
        keyBecause,
        did.map(({ kind, what, to }) => [kind, what ?? to?.id]),
      ]),
      [
        ['ana', 'led-there', [['referral', 'bo']]],
        ['ito', 'did-most', [['advice', 'how pay is set']]],
      ],
    );
  });

  it('[F6] counts whom the owner marks among those who mattered most', async () => {
    const own = await landed();
    const { person } = await own.say.showPerson({ id: 'ito' });
    await own.say.editPerson({ commandId: own.id(), id: 'ito', version: person.version, changes: { key: true } });
    const { helpers } = await landingIn(own);
    assert.equal(helpers.find(({ id }) => id === 'ito')?.keyBecause, 'marked');
  });

  it('[F7] [F8] tells how many have been told, and is complete once nothing is owed, elsewhere too', async () => {
    const own = await landed();
    const before = await landingIn(own);
    assert.deepEqual([before.told, before.toTell, before.isComplete], [0, 2, false]);
    assert.deepEqual(
      before.groups.map(({ person, followUps }) => [person?.id, followUps.map(({ step }) => step).toSorted()]),
      [
        ['ana', ['announce-call', 'announce-letter', 'gift']],
        ['ito', ['announce-call', 'announce-letter', 'gift']],
        ['fox', ['withdraw']],
      ],
    );
    own.at('2026-04-16 12:00');
    const keys = before.groups.flatMap(({ followUps }) => followUps.map(({ key }) => key));
    const done = async (wanted: readonly string[]): Promise<void> => {
      for (const key of wanted) await own.say.markDone({ commandId: own.id(), key });
    };
    await done(keys.filter((key) => key.startsWith('landed/analyst/ana#announce')));
    const halfway = await landingIn(own);
    assert.deepEqual([halfway.told, halfway.isComplete], [1, false]);
    assert.deepEqual(
      halfway.helpers.map(({ steps }) => steps.map(({ state }) => state).toSorted()),
      [
        ['done', 'done', 'open'],
        ['open', 'open', 'open'],
      ],
    );
    await done(keys.filter((key) => !key.startsWith('landed/analyst/ana#announce')));
    const after = await landingIn(own);
    assert.deepEqual([after.told, after.isComplete, after.groups], [2, true, []]);
  });

  it('[C7] counts nobody who is not to be contacted, and says so', async () => {
    const own = await landed();
    await own.say.stopPerson({ commandId: own.id(), id: 'ito', version: 1, reason: 'Asked for quiet.' });
    const { toTell, helpers, groups } = await landingIn(own);
    assert.equal(toTell, 1);
    assert.equal(helpers.find(({ id }) => id === 'ito')?.isStopped, true);
    assert.ok(groups.every(({ person }) => person?.id !== 'ito'));
  });
});
