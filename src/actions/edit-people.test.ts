import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function withThree(): Promise<OwnNotebook> {
  const own = await ownNotebook();
  const { say, id } = own;
  await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', tags: ['hr'], circle: 'inner' });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo' });
  await say.addPerson({ commandId: id(), id: 'cy', name: 'Cy', tags: ['hr', 'law'] });
  return own;
}

const all = [
  { id: 'ana', version: 1 },
  { id: 'bo', version: 1 },
  { id: 'cy', version: 1 },
];

describe('edit people', () => {
  it('[V5] puts many into a circle at once, from today, and plans for each of them', async () => {
    const { say, id } = await withThree();
    const { changed, consequences } = await say.editPeople({
      commandId: id(),
      people: all,
      changes: { circle: 'inner' },
    });
    assert.equal(changed, 2, 'who is in it already stays as they are');
    assert.deepEqual(new Set(consequences.created.map(({ person }) => person)), new Set(['bo', 'cy']));
    const bo = (await say.showPerson({ id: 'bo' })).person;
    assert.deepEqual([bo.circle, bo.circleSince, bo.version], ['inner', '2026-03-05', 2]);
    assert.equal((await say.showPerson({ id: 'ana' })).person.version, 1);
    assert.deepEqual((await say.checkHealth({})).differences, []);
  });

  it('adds and takes tags, sets and clears the company, and stops those who are not stopped', async () => {
    const { say, id } = await withThree();
    await say.stopPerson({ commandId: id(), id: 'cy', version: 1, reason: 'Asked me to.' });
    const people = [...all.slice(0, 2), { id: 'cy', version: 2 }];
    const changes = { addTags: ['board'], removeTags: ['hr'], organization: 'north', stop: { reason: 'Enough.' } };
    await say.editPeople({ commandId: id(), people, changes });
    const shown = async (person: string) => (await say.showPerson({ id: person })).person;
    const [ana, bo, cy] = [await shown('ana'), await shown('bo'), await shown('cy')];
    assert.deepEqual([ana.tags, bo.tags, cy.tags], [['board'], ['board'], ['law', 'board']]);
    assert.deepEqual([ana.organization, ana.stop?.reason, cy.stop?.reason], ['north', 'Enough.', 'Asked me to.']);
    await say.editPeople({
      commandId: id(),
      people: [{ id: 'bo', version: 2 }],
      changes: { removeTags: ['board'], organization: null },
    });
    assert.deepEqual([(await shown('bo')).tags, (await shown('bo')).organization], [undefined, undefined]);
    assert.deepEqual(await say.listTags({}), {
      items: [
        { tag: 'board', count: 2 },
        { tag: 'law', count: 1 },
      ],
    });
  });

  it('is one thing to take back, for all of them', async () => {
    const { say, id } = await withThree();
    const file = async (): Promise<string> => (await say.exportNotebook({})).text();
    const before = await file();
    const changes = { circle: 'active', addTags: ['x'], stop: { reason: 'Enough.' } } as const;
    await say.editPeople({ commandId: 'many', people: all, changes });
    await say.undoCommand({ commandId: id(), id: 'many' });
    assert.equal(await file(), before);
  });

  it('changes nobody where one was changed meanwhile, and names who, so that nothing is half done', async () => {
    const { say, id } = await withThree();
    await say.editPerson({ commandId: id(), id: 'bo', version: 1, changes: { title: 'Lead' } });
    const command = {
      commandId: id(),
      people: [...all, { id: 'gone', version: 1 }],
      changes: { circle: 'wide' },
    } as const;
    const { people, gone } = await refused('people-changed', say.editPeople(command));
    assert.deepEqual([people, gone], [[{ id: 'bo', name: 'Bo', version: 2 }], ['gone']]);
    assert.equal((await say.findPeople({ circle: 'wide' })).total, 0);
    await refused('not-found', say.editPeople({ ...command, people: all, changes: { organization: 'nowhere' } }));
  });
});
