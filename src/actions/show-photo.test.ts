import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, refused, type OwnNotebook } from '../../test/stories/own-notebook.ts';

const pixel = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const photo = `data:image/gif;base64,${pixel}`;

async function withPhoto(): Promise<OwnNotebook> {
  const own = await ownNotebook();
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'inner', photo });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo' });
  return own;
}

describe('a photo', () => {
  it('[V3] is shown as the picture that it is, to be kept for good under the version of the card', async () => {
    const { say } = await withPhoto();
    const { body, headers } = await say.showPhoto({ id: 'ana', v: 1 });
    assert.equal(body.type, 'image/gif');
    assert.equal(Buffer.from(await body.arrayBuffer()).toString('base64'), pixel);
    assert.equal(headers['cache-control'], 'private, max-age=31536000, immutable');
    assert.equal((await say.showPhoto({ id: 'ana' })).headers['cache-control'], 'private, no-cache');
    await refused('not-found', say.showPhoto({ id: 'bo' }));
    await refused('not-found', say.showPhoto({ id: 'nobody' }));
  });

  it('is named by its address in lists and on Today, so that thousands of people travel without their pictures', async () => {
    const { say, at, id } = await withPhoto();
    const [ana, bo] = (await say.findPeople({})).items;
    assert.deepEqual([ana?.photo, bo?.photo], ['/api/people/ana/photo?v=1', undefined]);
    await say.logTouch({
      commandId: id(),
      at: local('2026-03-04 10:00'),
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
    });
    at('2026-03-06 09:00');
    assert.equal((await say.todaysAgenda({})).groups[0]?.person?.photo, '/api/people/ana/photo?v=1');
    assert.equal((await say.showPerson({ id: 'ana' })).person.photo, photo);
  });

  it('outlives changes of the card, one at a time, many at once, and undone, since those do not read it along', async () => {
    const { say, id } = await withPhoto();
    const kept = async () => (await say.showPerson({ id: 'ana' })).person.photo;
    await say.editPerson({ commandId: id(), id: 'ana', version: 1, changes: { title: 'Lead' } });
    await say.editPeople({ commandId: 'many', people: [{ id: 'ana', version: 2 }], changes: { addTags: ['hr'] } });
    await say.undoCommand({ commandId: id(), id: 'many' });
    assert.equal(await kept(), photo);
    const { person } = await say.showPerson({ id: 'ana' });
    await say.editPerson({ commandId: id(), id: 'ana', version: person.version, changes: { photo: null } });
    assert.equal(await kept(), undefined);
  });

  it('is a picture in the address itself, of sane size, so that nothing else is ever fetched or run', async () => {
    const { say, id } = await withPhoto();
    for (const address of [
      'https://elsewhere.example/ana.jpg',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html;base64,PHA+',
      'data:image/png;base64,',
      `data:image/png;base64,${'A'.repeat(600_000)}`,
    ]) {
      const changes = { photo: address };
      await refused('bad-input', say.editPerson({ commandId: id(), id: 'bo', version: 1, changes }));
    }
  });
});
