import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';
import type { OwnNotebook } from '../../test/stories/own-notebook.ts';

async function healthy(say: OwnNotebook['say']): Promise<void> {
  assert.deepEqual((await say.checkHealth({})).differences, []);
}

describe('the sample', () => {
  it('fills an empty notebook, and the settings stay the owner’s, so that one looks around under one’s own sun', async () => {
    const { say, id } = await ownNotebook();
    assert.deepEqual(await say.showSample({}), { isOpen: false, canThrowAway: false, isEmpty: true });
    const { people } = await say.openSample({ commandId: id() });
    assert.ok(people > 50);
    assert.equal((await say.findPeople({})).total, people);
    assert.equal((await say.showSettings({})).owner.name, undefined);
    assert.deepEqual(await say.showSample({}), { isOpen: true, canThrowAway: true, isEmpty: false });
    const { counts } = await say.todaysAgenda({});
    assert.ok(counts.overdue + counts.today + counts.comingUp > 10);
    await healthy(say);
  });

  it('is never mixed into what the owner has, because nobody could tell the two apart any more', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana Ruiz' });
    await refused('not-empty', say.openSample({ commandId: id() }));
    await refused('no-sample', say.throwSampleAway({ commandId: id() }));
    assert.equal((await say.findPeople({})).total, 1);
  });

  it('leaves nothing behind when it is thrown away, so that the notebook begins as new', async () => {
    const { say, id } = await ownNotebook();
    const before = (await say.exportNotebook({})).text;
    await say.openSample({ commandId: id() });
    const { groups } = await say.todaysAgenda({});
    const key = groups.flatMap(({ followUps }) => followUps)[0]?.key ?? '';
    await say.snoozeFollowUp({ commandId: id(), key, until: '2026-03-20' });
    await say.logTouch({
      commandId: id(),
      people: ['imani'],
      at: local('2026-03-05 08:00'),
      channel: 'phone',
      direction: 'out',
    });
    const { removed, ownPeople } = await say.throwSampleAway({ commandId: id() });
    assert.ok(removed > 300);
    assert.equal(ownPeople, 0);
    assert.equal((await say.exportNotebook({})).text, before);
    await healthy(say);
    assert.deepEqual(await say.showSample({}), { isOpen: false, canThrowAway: false, isEmpty: true });
  });

  it('leaves everything about the owner’s own people, because nothing that they wrote may be lost', async () => {
    const { say, id } = await ownNotebook();
    await say.openSample({ commandId: id() });
    await say.addPerson({ commandId: id(), id: 'otto', name: 'Otto Lind', organization: 'lakeshore' });
    await say.openOpportunity({
      commandId: id(),
      id: 'clerk',
      title: 'Clerk',
      openedAt: local('2026-03-01 08:00'),
      route: 'network',
      stage: 'need',
      contacts: ['imani', 'otto'],
    });
    await say.logTouch({
      commandId: id(),
      id: 'lunch',
      people: ['imani', 'otto'],
      at: local('2026-03-04 12:00'),
      channel: 'in-person',
      direction: 'both',
      summary: 'Lunch, the three of us.',
      promised: [{ what: 'the article' }],
    });
    const { ownPeople } = await say.throwSampleAway({ commandId: id() });
    assert.equal(ownPeople, 1);
    const { person, touches } = await say.showPerson({ id: 'otto' });
    assert.equal(person.organization, 'lakeshore', 'where they work is a fact about them');
    assert.deepEqual(
      touches.map(({ people, summary }) => [people, summary]),
      [[['otto'], 'Lunch, the three of us.']],
    );
    assert.deepEqual((await say.showOpportunity({ id: 'clerk' })).opportunity.contacts, ['otto']);
    await healthy(say);
    assert.equal((await say.findOrganizations({})).total, 1);
  });
});
