import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('add a person', () => {
  it('[V1] opens a card with everything told, so that the record is complete from the first day', async () => {
    const { say, id } = await ownNotebook();
    await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
    const { person } = await say.addPerson({
      commandId: id(),
      id: 'ana',
      name: 'Ana Ruiz',
      emails: ['ana@northwind.example'],
      organization: 'north',
      key: false,
    });
    assert.deepEqual(person, {
      id: 'ana',
      name: 'Ana Ruiz',
      addedAt: '2026-03-05T09:00:00-06:00',
      emails: ['ana@northwind.example'],
      organization: 'north',
      key: false,
      version: 1,
    });
    assert.equal((await say.showPerson({ id: 'ana' })).person.name, 'Ana Ruiz');
  });

  it('[V2] answers what keeping in touch with them will take, so that the owner sees what a circle means', async () => {
    const { say, id } = await ownNotebook();
    const { consequences } = await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner' });
    assert.deepEqual(keysOf(consequences.created), [
      'keep-in-touch/ana#meet-in-person.1',
      'keep-in-touch/ana#touch-base.1',
    ]);
  });

  it('makes an id where none is brought, so that a form need not', async () => {
    const { say, id } = await ownNotebook();
    const { person } = await say.addPerson({ commandId: id(), name: 'Ana' });
    assert.match(person.id, /^[0-9a-f-]{36}$/);
  });

  it('refuses an id that is taken, and an organization that is not there', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    assert.deepEqual(await refused('id-taken', say.addPerson({ commandId: id(), id: 'ana', name: 'Another' })), {
      kind: 'person',
      id: 'ana',
    });
    const missing = await refused('not-found', say.addPerson({ commandId: id(), name: 'Bo', organization: 'nowhere' }));
    assert.deepEqual(missing, { kind: 'organization', id: 'nowhere' });
    assert.equal((await say.findPeople({})).total, 1);
  });
});

describe('edit a person', () => {
  it('changes what is said, clears what is null and leaves the rest', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', title: 'Lead', notes: 'old' });
    const { person } = await say.editPerson({
      commandId: id(),
      id: 'ana',
      version: 1,
      changes: { title: null, notes: 'new' },
    });
    assert.deepEqual(person, { id: 'ana', name: 'Ana', addedAt: '2026-03-05T15:00:00.000Z', notes: 'new', version: 2 });
  });

  it('[V2] counts a new circle from today, so that nobody is overdue the moment they come closer', async () => {
    const { say, id, at } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    at('2026-09-01 09:00');
    const { person, consequences } = await say.editPerson({
      commandId: id(),
      id: 'ana',
      version: 1,
      changes: { circle: 'active' },
    });
    assert.equal(person.circleSince, '2026-09-01');
    assert.ok(consequences.created.length > 0 && consequences.created.every(({ state }) => state === 'scheduled'));
    const left = await say.editPerson({ commandId: id(), id: 'ana', version: 2, changes: { circle: null } });
    assert.equal(left.person.circleSince, undefined);
    assert.deepEqual(keysOf(left.consequences.withdrawn), keysOf(consequences.created));
  });
});
