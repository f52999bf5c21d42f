import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownNotebook } from '../../test/stories/own-notebook.ts';

describe('the directory of associations', () => {
  it('[F9] is searched by occupation, with those of the occupation itself before those that also serve it', async () => {
    const { say } = await ownNotebook();
    const { total, items } = await say.findAssociations({ occupation: '13', limit: 200 });
    assert.equal(items.length, total);
    assert.ok(items.every(({ occupations }) => occupations.includes('13')));
    const own = items.map(({ occupations: [first] }) => first === '13');
    assert.deepEqual(
      own,
      own.toSorted((a, b) => Number(b) - Number(a)),
    );
    assert.ok(own.includes(false));
  });

  it('[F9] is searched by beginnings of words, and finds a short name first', async () => {
    const { say } = await ownNotebook();
    const first = async (text: string): Promise<string | undefined> =>
      (await say.findAssociations({ text })).items[0]?.id;
    assert.equal(await first('shrm'), 'shrm');
    assert.equal(await first('human resour'), 'shrm');
    assert.equal(await first('AMERICAN NURS'), 'ana');
    assert.equal(await first('actors equity'), 'equity');
    assert.equal((await say.findAssociations({ text: 'no such thing' })).total, 0);
    assert.ok((await say.findAssociations({ text: 'human resour' })).total > 10, 'the occupation counts as a word');
    assert.equal((await say.findAssociations({ text: 'human resour', occupation: '13' })).total, 1);
  });

  it('comes in pages', async () => {
    const { say } = await ownNotebook();
    const { total, items } = await say.findAssociations({ limit: 10, offset: 5 });
    const all = await say.findAssociations({ limit: 1_000 });
    assert.deepEqual([total, items], [all.items.length, all.items.slice(5, 15)]);
  });

  it('[F11] tells which are noted already, also where they were written a little differently', async () => {
    const { say, id } = await ownNotebook();
    await say.noteGroup({ commandId: id(), id: 'g', name: 'American nurses association', kind: 'association' });
    assert.equal((await say.findAssociations({ text: 'american nurses' })).items[0]?.group, 'g');
    assert.equal((await say.findAssociations({ text: 'shrm' })).items[0]?.group, undefined);
  });
});
