import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('a command', () => {
  it('is answered again when it is sent again, and changes nothing, so that an offline phone can replay its queue', async () => {
    const { say, at } = await ownNotebook();
    const asked = { commandId: 'c1', id: 'ana', name: 'Ana', circle: 'inner' } as const;
    const first = await say.addPerson(asked);
    at('2026-04-05 09:00');
    assert.deepEqual(await say.addPerson(asked), first);
    assert.equal((await say.findPeople({})).total, 1);
  });

  it('is refused where its id was used for something else, so that no mistake of a sender goes unseen', async () => {
    const { say } = await ownNotebook();
    await say.addPerson({ commandId: 'c1', id: 'ana', name: 'Ana' });
    assert.deepEqual(await refused('command-reused', say.addPerson({ commandId: 'c1', id: 'ana', name: 'Anna' })), {
      commandId: 'c1',
    });
    await refused('command-reused', say.addOrganization({ commandId: 'c1', name: 'Northwind' }));
  });

  it('is not remembered where it was refused, so that it can be sent again once what it needs is there', async () => {
    const { say } = await ownNotebook();
    const asked = { commandId: 'c1', name: 'Ana', organization: 'north' };
    await refused('not-found', say.addPerson(asked));
    await say.addOrganization({ commandId: 'c2', id: 'north', name: 'Northwind' });
    assert.equal((await say.addPerson(asked)).person.name, 'Ana');
  });

  it('is refused where the record has changed meanwhile, with how it stands now, so that nothing is merged in silence', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    await say.editPerson({ commandId: id(), id: 'ana', version: 1, changes: { title: 'Lead' } });
    const stale = await refused(
      'stale-version',
      say.editPerson({ commandId: id(), id: 'ana', version: 1, changes: { title: 'Head' } }),
    );
    assert.equal(stale['version'], 2);
    assert.deepEqual(stale['present'], {
      id: 'ana',
      name: 'Ana',
      addedAt: '2026-03-05T15:00:00.000Z',
      title: 'Lead',
      version: 2,
    });
  });

  it('changes everything it should or nothing, so that a refusal halfway leaves no trace', async () => {
    const { say, id } = await ownNotebook();
    const half = say.logTouch({
      commandId: id(),
      at: local('2026-03-05 08:00'),
      people: ['bo', 'nobody'],
      channel: 'phone',
      direction: 'both',
      newPeople: [{ id: 'bo', name: 'Bo' }],
    });
    await refused('not-found', half);
    assert.equal((await say.findPeople({})).total, 0);
  });

  it('names nothing that is not there', async () => {
    const { say, id } = await ownNotebook();
    assert.deepEqual(
      await refused('not-found', say.stopPerson({ commandId: id(), id: 'nobody', version: 1, reason: 'x' })),
      { kind: 'person', id: 'nobody' },
    );
  });

  it('lets two at once each do its work, so that no write is lost', async () => {
    const { say } = await ownNotebook();
    await Promise.all(
      Array.from({ length: 20 }, async (_, number) =>
        say.addPerson({ commandId: `c${number}`, name: `Person ${number}` }),
      ),
    );
    assert.equal((await say.findPeople({})).total, 20);
    assert.equal((await say.checkHealth({})).healthy, true);
  });
});
