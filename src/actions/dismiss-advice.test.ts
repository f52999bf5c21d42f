import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

/** An ask of somebody not talked with for two years; and no association joined. */
async function withAdvice(): Promise<OwnNotebook & { shown(): Promise<readonly string[]> }> {
  const own = await ownNotebook();
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'wide' });
  await say.logTouch({
    commandId: id(),
    at: local('2024-01-05 09:00'),
    people: ['ana'],
    channel: 'phone',
    direction: 'both',
    outcome: 'reached',
  });
  await say.askPerson({ commandId: id(), id: 'ask', kind: 'informational', person: 'ana' });
  return { ...own, shown: async () => (await say.todaysAgenda({})).advice.map(({ key }) => key) };
}

const cold = 'informational-request/ask#cold-ask';
const associations = 'advice/notebook#two-associations';

describe('advice', () => {
  it('[V10] [F11] is shown with its rules, those about people first', async () => {
    const { say } = await withAdvice();
    const { advice } = await say.todaysAgenda({});
    assert.deepEqual(
      advice.map(({ key, rules }) => [key, rules.map(({ code }) => code)]),
      [
        [cold, ['V10']],
        [associations, ['F11']],
      ],
    );
  });

  it('[V10] is dismissed for good, also when all is planned again, because it was understood', async () => {
    const { say, id, at, shown } = await withAdvice();
    const { consequences } = await say.dismissAdvice({ commandId: id(), key: cold });
    assert.deepEqual(Object.values(consequences).flat(), [], 'nothing that is owed changes');
    assert.deepEqual(await shown(), [associations]);
    at('2026-03-06 09:00');
    const { owner } = await say.showSettings({});
    await say.changeSettings({ commandId: id(), version: owner.version, changes: { timeZone: 'Europe/Berlin' } });
    assert.deepEqual(await shown(), [associations]);
    const file = await say.exportNotebook({});
    assert.match(await file.text(), /"kind": ?"dismiss"/);
    assert.deepEqual(
      (await say.agenda({})).advice.map(({ guard }) => guard),
      ['two-associations'],
    );
  });

  it('[F11] about the notebook as a whole is dismissed just so, and comes back by undo', async () => {
    const { say, id, shown } = await withAdvice();
    const commandId = id();
    await say.dismissAdvice({ commandId, key: associations });
    assert.deepEqual(await shown(), [cold]);
    await say.noteGroup({ commandId: id(), id: 'guild', name: 'Guild', kind: 'association' });
    assert.deepEqual(await shown(), [cold], 'also when the notebook as a whole is planned again');
    const { items } = await say.listHistory({});
    assert.ok(items.some(({ said }) => said === 'Dismissed advice'));
    await say.undoCommand({ commandId: id(), id: commandId });
    assert.deepEqual(await shown(), [cold, associations]);
  });

  it('[V10] is told in the history with whom it was about', async () => {
    const { say, id } = await withAdvice();
    await say.dismissAdvice({ commandId: id(), key: cold });
    assert.equal((await say.listHistory({})).items[0]?.said, 'Dismissed advice about Ana');
  });

  it('cannot be dismissed where it is not given, because that would hide what was never read', async () => {
    const { say, id } = await withAdvice();
    await say.dismissAdvice({ commandId: id(), key: cold });
    await refused('not-found', say.dismissAdvice({ commandId: id(), key: cold }));
    await refused('not-found', say.dismissAdvice({ commandId: id(), key: 'informational-request/ask#give-first' }));
  });

  it('[C11] about a talk that was not logged goes as well, of any kind of meeting', async () => {
    const { say, id, at, shown } = await withAdvice();
    await say.scheduleMeeting({
      commandId: id(),
      id: 'coffee',
      kind: 'catch-up',
      people: ['ana'],
      starts: local('2026-03-06 10:00'),
      ends: local('2026-03-06 10:30'),
    });
    at('2026-03-06 11:00');
    assert.ok((await shown()).includes('meeting/coffee#log-talk'));
    await say.dismissAdvice({ commandId: id(), key: 'meeting/coffee#log-talk' });
    assert.deepEqual(await shown(), [cold, associations]);
  });
});
