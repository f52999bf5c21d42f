import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

const photo = 'data:image/png;base64,iVBORw0KGgo=';

/** Ana stands in the notebook twice, and her second card is in everything. */
async function doubled(): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  const at = local('2026-03-04 10:00');
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz', emails: ['ana@north.example'], notes: 'Sails.' });
  await say.addPerson({
    commandId: id(),
    id: 'twin',
    name: 'Ana M. Ruiz',
    emails: ['ANA@north.example', 'ana@home.example'],
    circle: 'inner',
    notes: 'Has two sons.',
    photo,
  });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo' });
  await say.tellApart({ commandId: id(), id: 'bo', version: 1, from: 'twin' });
  await say.openOpportunity({
    commandId: id(),
    id: 'job',
    title: 'Analyst',
    route: 'network',
    stage: 'need',
    contacts: ['twin', 'bo', 'ana'],
    openedAt: at,
  });
  await say.noteGroup({
    commandId: id(),
    id: 'club',
    name: 'Club',
    kind: 'meetup',
    members: [
      { person: 'ana', role: 'chair' },
      { person: 'twin', fit: true },
    ],
  });
  await say.recordReferral({ commandId: id(), id: 'ref', from: 'twin', to: 'bo', at });
  await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'twin' });
  const meeting = {
    kind: 'informational',
    starts: local('2026-03-09 10:00'),
    ends: local('2026-03-09 10:30'),
  } as const;
  await say.scheduleMeeting({ commandId: id(), id: 'soon', people: ['ana', 'twin'], ...meeting });
  const talk = { at, channel: 'phone', direction: 'both' } as const;
  await say.logTouch({
    commandId: id(),
    id: 'talk',
    people: ['twin', 'ana'],
    opportunity: 'job',
    occasion: 'interview',
    answers: ['keep-in-touch/twin#touch-base.1', 'keep-in-touch/ana#touch-base.1'],
    ...talk,
  });
  await say.skipFollowUp({ commandId: id(), key: 'after-interview/talk/twin#thank-you-note', reason: 'no address' });
  return own;
}

const merge = { id: 'ana', version: 1, other: { id: 'twin', version: 1 } };

describe('merge people', () => {
  it('keeps what the vCards of both say, and so does a change of the card, since it is not on the page', async () => {
    const { say, id } = await ownNotebook('2026-03-05 12:00');
    const ana = { id: 'ana', name: 'Ana Ruiz', vcard: ['N:Ruiz;Ana;;Dr.;', 'item1.X-SPOUSE:Bo'] };
    await say.addPerson({ commandId: id(), ...ana });
    await say.addPerson({ commandId: id(), id: 'twin', name: 'Ana', vcard: ['item1.TEL;TYPE=cell:1', 'ROLE:Lead'] });
    await say.editPerson({ commandId: id(), id: 'ana', version: 1, changes: { title: 'Lead' } });
    const { person } = await say.mergePeople({ commandId: id(), ...merge, version: 2 });
    assert.deepEqual(person.vcard, [...ana.vcard, 'xitem1.TEL;TYPE=cell:1', 'ROLE:Lead']);
  });

  it('[V1] lets one card stay with all that happened with both, and nothing speaks of the other', async () => {
    const { say, id } = await doubled();
    const preview = await say.previewMerge({ id: 'ana', other: 'twin' });
    const { person, moved } = await say.mergePeople({ commandId: id(), ...merge });
    assert.deepEqual(moved, preview.moves);
    assert.deepEqual(moved, [
      { kind: 'touch', count: 1 },
      { kind: 'meeting', count: 1 },
      { kind: 'referral', count: 1 },
      { kind: 'intent', count: 1 },
      { kind: 'opportunity', count: 1 },
      { kind: 'group', count: 1 },
      { kind: 'decision', count: 1 },
    ]);
    assert.deepEqual(
      [person.name, person.emails, person.notes, person.circle, person.photo],
      ['Ana Ruiz', ['ana@north.example', 'ana@home.example'], 'Sails.\n\nHas two sons.', 'inner', photo],
    );
    const exported = await (await say.exportNotebook({})).text();
    assert.doesNotMatch(exported, /twin/);
    const notebook = JSON.parse(exported);
    assert.deepEqual(notebook.touches[0].people, ['ana']);
    assert.deepEqual(notebook.touches[0].answers, ['keep-in-touch/ana#touch-base.1']);
    assert.deepEqual(notebook.opportunities[0].contacts, ['ana', 'bo']);
    assert.deepEqual(notebook.groups[0].members, [{ person: 'ana', fit: true, role: 'chair' }]);
    assert.equal(notebook.decisions[0].key, 'after-interview/talk/ana#thank-you-note');
    assert.deepEqual((await say.showPerson({ id: 'bo' })).person.distinctFrom, ['ana']);
    assert.deepEqual((await say.checkHealth({})).differences, []);
    await refused('not-found', say.showPerson({ id: 'twin' }));
  });

  it('takes what the owner chooses where both cards say something else', async () => {
    const { say, id } = await doubled();
    const choices = { name: 'other', notes: 'other' } as const;
    const { person } = await say.mergePeople({ commandId: id(), ...merge, choices });
    assert.deepEqual([person.name, person.notes], ['Ana M. Ruiz', 'Has two sons.']);
  });

  it('is taken back to the letter, so that a mistake costs nothing', async () => {
    const { say, id } = await doubled();
    const file = async (): Promise<string> => (await say.exportNotebook({})).text();
    const before = await file();
    await say.mergePeople({ commandId: 'merging', ...merge });
    assert.notEqual(await file(), before);
    await say.undoCommand({ commandId: id(), id: 'merging' });
    assert.equal(await file(), before);
    assert.deepEqual((await say.checkHealth({})).differences, []);
  });

  it('refuses what was changed meanwhile, one card with itself, and two who were referred to each other', async () => {
    const { say, id } = await doubled();
    const stale = { ...merge, other: { id: 'twin', version: 7 } };
    assert.equal((await refused('stale-version', say.mergePeople({ commandId: id(), ...stale })))['id'], 'twin');
    const itself = { ...merge, other: { id: 'ana', version: 1 } };
    await refused('merges-with-itself', say.mergePeople({ commandId: id(), ...itself }));
    const referred = { id: 'bo', version: 2, other: { id: 'twin', version: 1 } };
    const { referrals } = await refused('referred-to-each-other', say.mergePeople({ commandId: id(), ...referred }));
    assert.deepEqual(referrals, ['ref']);
  });
});

describe('find duplicates', () => {
  it('tells of pairs by what they share, and not again of those who were told apart', async () => {
    const { say, id } = await doubled();
    const found = await say.findDuplicates({});
    assert.deepEqual(
      found.items.map(({ people, sure, reasons }) => [
        people.map((one) => one.id),
        sure,
        reasons.map(({ kind }) => kind),
      ]),
      [[['twin', 'ana'], true, ['email', 'like-name']]],
    );
    await say.tellApart({ commandId: id(), id: 'ana', version: 1, from: 'twin' });
    assert.equal((await say.findDuplicates({})).total, 0);
    await say.forgetPerson({ commandId: id(), id: 'twin', version: 1 });
    assert.equal((await say.showPerson({ id: 'ana' })).person.distinctFrom, undefined);
  });
});
