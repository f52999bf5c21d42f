import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('read a card', () => {
  it('[F4] says what stands on it and who of the notebook has that name, and changes nothing', async () => {
    const { say, id } = await ownNotebook();
    await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ána Ruiz', organization: 'north' });
    const text = 'ANA RUIZ\nHead of HR\nNorthwind\nana.ruiz@northwind.com\n312 555 0142';
    const { card, known } = await say.readCard({ text });
    assert.deepEqual(
      [card.name, card.title, card.organization, card.emails, card.phones],
      ['Ana Ruiz', 'Head of HR', 'Northwind', ['ana.ruiz@northwind.com'], ['312 555 0142']],
    );
    assert.deepEqual(known, [{ id: 'ana', name: 'Ána Ruiz', organizationName: 'Northwind' }]);
    assert.equal((await say.findPeople({})).total, 1);
  });

  it('refuses a text that says nothing', async () => {
    const { say } = await ownNotebook();
    await refused('bad-input', say.readCard({ text: ' \n' }));
  });
});
