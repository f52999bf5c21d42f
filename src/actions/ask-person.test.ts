import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

describe('ask a person', () => {
  it('[C1] [C2] begins with research and an e-mail, so that the request is purposeful', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    const { intent, consequences } = await say.askPerson({
      commandId: id(),
      id: 'ask',
      kind: 'informational',
      person: 'ana',
      about: 'shipping',
    });
    assert.deepEqual(intent, {
      id: 'ask',
      kind: 'informational',
      person: 'ana',
      at: local('2026-03-05 09:00'),
      about: 'shipping',
      version: 1,
    });
    assert.deepEqual(keysOf(consequences.created), [
      'informational-request/ask#request-email',
      'informational-request/ask#research',
    ]);
  });

  it('is refused while the same is being asked already, so that nobody is asked twice', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'ana' });
    assert.deepEqual(
      await refused('already-asked', say.askPerson({ commandId: id(), kind: 'informational', person: 'ana' })),
      { person: 'ana', intent: 'ask' },
    );
    await say.askPerson({ commandId: id(), kind: 'reconnect', person: 'ana' });
  });

  it('[V10] flags a cold ask, so that the relationship is renewed first', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'wide' });
    await say.logTouch({
      commandId: id(),
      at: local('2024-01-05 09:00'),
      people: ['ana'],
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
    });
    const { advice } = await say.askPerson({ commandId: id(), kind: 'informational', person: 'ana' });
    assert.deepEqual(
      advice.map(({ guard, person }) => ({ guard, person })),
      [{ guard: 'cold-ask', person: 'ana' }],
    );
  });

  it('[T10] flags an ask of somebody who gave more than they got', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana' });
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-01 09:00'),
      people: ['ana'],
      channel: 'phone',
      direction: 'both',
      received: [{ kind: 'introduction', what: 'Bo' }],
    });
    const { advice } = await say.askPerson({ commandId: id(), kind: 'informational', person: 'ana' });
    assert.deepEqual(
      advice.map(({ guard }) => guard),
      ['give-first'],
    );
  });

  it('[C1] research noted at the organization meets the research step', async () => {
    const { say, id } = await ownNotebook();
    await say.addOrganization({ commandId: id(), id: 'north', name: 'Northwind' });
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', organization: 'north' });
    await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'ana' });
    const { organization, consequences } = await say.editOrganization({
      commandId: id(),
      id: 'north',
      version: 1,
      changes: { research: 'Founded 1990.' },
    });
    assert.deepEqual([organization.research, organization.version], ['Founded 1990.', 2]);
    assert.deepEqual(keysOf(consequences.met), ['informational-request/ask#research']);
  });
});
