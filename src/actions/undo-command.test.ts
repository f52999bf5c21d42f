import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

/** Ana, and a call with her that promised an article. */
async function promised() {
  const own = await ownNotebook();
  const { say } = own;
  await say.addPerson({ commandId: 'add', id: 'ana', name: 'Ana Ruiz' });
  await say.logTouch({
    commandId: 'call',
    id: 'call',
    people: ['ana'],
    at: local('2026-03-05 08:00'),
    channel: 'phone',
    direction: 'both',
    outcome: 'reached',
    promised: [{ what: 'an article' }],
  });
  return own;
}

describe('undo', () => {
  it('answers with what is owed no more, and once for a command however often it is sent', async () => {
    const { say } = await promised();
    const undone = await say.undoCommand({ commandId: 'undo', id: 'call' });
    assert.equal(undone.said, 'Undid: Logged a call with Ana Ruiz');
    assert.deepEqual(
      undone.consequences.withdrawn.map(({ key }) => key),
      ['promise/call/1#keep-promise'],
    );
    assert.deepEqual(await say.undoCommand({ commandId: 'undo', id: 'call' }), undone);
    assert.equal((await say.agenda({})).followUps.length, 0);
    assert.deepEqual(await refused('already-undone', say.undoCommand({ commandId: 'other', id: 'call' })), {
      command: 'call',
      by: 'undo',
    });
  });

  it('of an undoing does the first again, with versions that count on, so that nobody overwrites what they saw before', async () => {
    const { say } = await promised();
    await say.undoCommand({ commandId: 'undo', id: 'call' });
    const { said, consequences } = await say.undoCommand({ commandId: 'redo', id: 'undo' });
    assert.equal(said, 'Did again: Logged a call with Ana Ruiz');
    assert.deepEqual(
      consequences.created.map(({ key }) => key),
      ['promise/call/1#keep-promise'],
    );
    assert.equal((await say.showPerson({ id: 'ana' })).touches[0]?.version, 2);
    const { items } = await say.listHistory({});
    assert.deepEqual(
      items.map(({ id, undo, again }) => [id, undo, again]),
      [
        ['redo', 'can', false],
        ['undo', 'undone', true],
        ['call', 'can', false],
        ['add', 'can', false],
      ],
    );
    await say.undoCommand({ commandId: 'once-more', id: 'call' });
    assert.equal((await say.showPerson({ id: 'ana' })).touchCount, 0);
  });

  it('is refused while later commands build on it, by name and newest first, and changes nothing then', async () => {
    const { say } = await promised();
    await say.editPerson({ commandId: 'edit', id: 'ana', version: 1, changes: { title: 'Lead' } });
    const { later } = await refused('built-upon', say.undoCommand({ commandId: 'undo', id: 'add' }));
    assert.deepEqual(
      (later as { id: string; said: string }[]).map(({ id, said }) => [id, said]),
      [
        ['edit', 'Changed the card of Ana Ruiz: title'],
        ['call', 'Logged a call with Ana Ruiz'],
      ],
    );
    assert.equal((await say.findPeople({})).total, 1);
    for (const id of ['edit', 'call', 'add']) await say.undoCommand({ commandId: `undo-${id}`, id });
    assert.equal((await say.findPeople({})).total, 0);
  });

  it('of a change to what is gone since names what took it away, and does not say that nothing was changed', async () => {
    const { say } = await promised();
    await say.correctTouch({ commandId: 'correct', id: 'call', version: 1, changes: { summary: 'About pay' } });
    await say.removeTouch({ commandId: 'remove', id: 'call', version: 2 });
    const { later } = await refused('built-upon', say.undoCommand({ commandId: 'undo', id: 'correct' }));
    assert.deepEqual(
      (later as { id: string }[]).map(({ id }) => id),
      ['remove'],
    );
  });

  it('goes where a later change was itself undone, since all is as the command left it', async () => {
    const { say } = await promised();
    await say.editPerson({ commandId: 'one', id: 'ana', version: 1, changes: { title: 'Lead' } });
    await say.editPerson({ commandId: 'two', id: 'ana', version: 2, changes: { title: 'Head' } });
    await refused('built-upon', say.undoCommand({ commandId: 'undo', id: 'one' }));
    await say.undoCommand({ commandId: 'undo-two', id: 'two' });
    await say.undoCommand({ commandId: 'undo-one', id: 'one' });
    assert.equal((await say.showPerson({ id: 'ana' })).person.title, undefined);
  });

  it('of a decision is refused for what began its thread, so that no decision stands about nothing', async () => {
    const { say } = await promised();
    await say.markDone({ commandId: 'done', key: 'promise/call/1#keep-promise' });
    const { named } = await refused('built-upon', say.undoCommand({ commandId: 'undo', id: 'call' }));
    assert.equal(named, '“Marked done for Ana Ruiz: Send what you promised”');
  });

  it('of the settings plans everything again by the clock that holds again', async () => {
    const { say } = await promised();
    const before = await say.agenda({});
    await say.changeSettings({ commandId: 'move', version: 1, changes: { timeZone: 'Asia/Tokyo', holidays: null } });
    await say.undoCommand({ commandId: 'undo', id: 'move' });
    assert.deepEqual((await say.agenda({})).followUps, before.followUps);
    assert.equal((await say.showSettings({})).owner.version, 3);
  });

  it('is not to be had of what is older than the history, changed nothing, or never was', async () => {
    const { say, store } = await promised();
    await store.transaction('mine', async ({ db }) =>
      sql`update commands set final = 'earlier', said = null where id = 'call'`.execute(db),
    );
    assert.equal(
      (await refused('cannot-undo', say.undoCommand({ commandId: 'undo', id: 'call' })))['reason'],
      'earlier',
    );
    assert.equal((await say.listHistory({})).items[0]?.said, 'Logged a touch');
    await say.importFile({ commandId: 'card', fileName: 'a.vcf', content: card('Bo Lind') });
    await say.importFile({ commandId: 'same', fileName: 'a.vcf', content: card('Bo Lind') });
    assert.equal(
      (await refused('cannot-undo', say.undoCommand({ commandId: 'undo', id: 'same' })))['reason'],
      'nothing',
    );
    assert.deepEqual(await refused('not-found', say.undoCommand({ commandId: 'undo', id: 'none' })), {
      kind: 'command',
      id: 'none',
    });
  });

  it('brings back nothing of who was forgotten, and still takes back what the same import had brought of others', async () => {
    const { say, store } = await promised();
    await say.importFile({
      commandId: 'cards',
      fileName: 'a.vcf',
      content: card('Bo Lind') + card('Cy Forgettable'),
    });
    const cy = (await say.findPeople({ text: 'cy' })).items[0]?.id ?? '';
    await say.editPerson({ commandId: 'edit', id: cy, version: 1, changes: { title: 'Lead' } });
    await say.forgetPerson({ commandId: 'forget', id: cy, version: 2 });
    for (const id of ['forget', 'edit']) {
      const { reason } = await refused('cannot-undo', say.undoCommand({ commandId: 'undo', id }));
      assert.equal(reason, 'forgotten');
    }
    await say.undoCommand({ commandId: 'undo', id: 'cards' });
    assert.deepEqual(
      (await say.findPeople({})).items.map(({ name }) => name),
      ['Ana Ruiz'],
    );
    const kept = await store.read('mine', async ({ db }) => [
      (await sql<object>`select * from commands`.execute(db)).rows,
      (await sql<object>`select * from command_facts`.execute(db)).rows,
    ]);
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(`Forgettable|"${cy}"`));
  });
});

function card(name: string): string {
  return `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
}
