import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { notebookMediaType } from '../contract/export-notebook.ts';
import { anyNotebook } from '../formats/notebook/notebook-arbitrary.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';
import { chicago, local, ownNotebook, refused } from '../../test/stories/own-notebook.ts';

const sample = writeNotebook(sampleNotebook('2026-03-05', 'America/Chicago'));

describe('import and export a notebook', () => {
  it('takes all of it into a blank notebook, owner and all, so that it can be carried to another machine', async () => {
    const { say, id } = await ownNotebook();
    const answer = await say.importNotebook({ commandId: id(), content: sample });
    assert.ok(answer.added > 200);
    assert.deepEqual({ ...answer, added: 0 }, { added: 0, matched: 0, differing: [], ownerTaken: true });
    const { owner } = await say.showSettings({});
    assert.equal(owner.name, sampleNotebook('2026-03-05', 'America/Chicago').owner.name);
    assert.equal((await say.checkHealth({})).healthy, true);
  });

  it('adds nothing when it is done again, so that an import can be run twice', async () => {
    const { say, id } = await ownNotebook();
    const { added } = await say.importNotebook({ commandId: id(), content: sample });
    const again = await say.importNotebook({ commandId: id(), content: sample });
    assert.deepEqual(again, { added: 0, matched: added, differing: [], ownerTaken: false });
  });

  it('loses nothing: what is exported, imported and exported again is the same byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, async (notebook) => {
        const first = await ownNotebook();
        await first.say.importNotebook({ commandId: 'c', content: writeNotebook(notebook) });
        const file = await first.say.exportNotebook({});
        const second = await ownNotebook();
        const answer = await second.say.importNotebook({ commandId: 'c', content: await file.text() });
        assert.deepEqual([answer.matched, answer.differing], [0, []]);
        assert.equal(await (await second.say.exportNotebook({})).text(), await file.text());
        assert.deepEqual(
          (await first.say.importNotebook({ commandId: 'again', content: writeNotebook(notebook) })).differing,
          [],
        );
        await first.store.close();
        await second.store.close();
      }),
      { numRuns: 12 },
    );
  });

  it('is exported as a notebook file', async () => {
    const { say } = await ownNotebook();
    const file = await say.exportNotebook({});
    assert.equal(file.type, notebookMediaType);
    assert.deepEqual(JSON.parse(await file.text()).owner, chicago);
  });

  it('leaves what is here already as it is, and tells what differs', async () => {
    const { say, id } = await ownNotebook();
    await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana here' });
    const at = local('2026-03-05 09:00');
    const file = {
      format: 'sundown.notebook',
      version: 1,
      owner: { ...chicago, name: 'Somebody else' },
      people: [
        { id: 'ana', name: 'Ana there', addedAt: at },
        { id: 'bo', name: 'Bo', addedAt: at },
      ],
      referrals: [{ id: 'ref', from: 'ana', to: 'bo', at }],
    };
    const answer = await say.importNotebook({ commandId: id(), content: JSON.stringify(file) });
    assert.deepEqual(answer, { added: 2, matched: 0, differing: [{ kind: 'person', id: 'ana' }], ownerTaken: false });
    assert.equal((await say.showPerson({ id: 'ana' })).person.name, 'Ana here');
    assert.equal((await say.showSettings({})).owner.name, undefined);
    assert.equal((await say.showPerson({ id: 'bo' })).followUps[0]?.step, 'call-referral');
  });

  it('refuses a file with anything wrong in it, says where, and takes nothing in', async () => {
    const { say, id } = await ownNotebook();
    const file = {
      format: 'sundown.notebook',
      version: 1,
      owner: chicago,
      people: [{ id: 'ana', name: 'Ana', addedAt: 'yesterday' }],
    };
    const { problems } = await refused(
      'unreadable-file',
      say.importNotebook({ commandId: id(), content: JSON.stringify(file) }),
    );
    assert.equal((problems as { path: string }[])[0]?.path, '$.people[0].addedAt');
    await refused('unreadable-file', say.importNotebook({ commandId: id(), content: 'not JSON' }));
    const calendar = { ...file, people: [], owner: { ...chicago, holidays: 'XX' } };
    await refused('unknown-holidays', say.importNotebook({ commandId: id(), content: JSON.stringify(calendar) }));
    assert.equal((await say.findPeople({})).total, 0);
  });
});
