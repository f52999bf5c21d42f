import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { local, ownNotebook, type OwnNotebook } from '../../test/stories/own-notebook.ts';

async function circled(now: string): Promise<OwnNotebook> {
  const own = await ownNotebook('2026-03-05 09:00');
  const { say, id } = own;
  await say.addPerson({ commandId: id(), id: 'zoe', name: 'Zoe', circle: 'inner', addresses: ['1 Elm Street'] });
  await say.addPerson({ commandId: id(), id: 'ana', name: 'Ana', circle: 'wide' });
  await say.addPerson({ commandId: id(), id: 'bo', name: 'Bo', circle: 'wide', addresses: ['2 Elm Street'] });
  await say.addPerson({ commandId: id(), id: 'nobody', name: 'Not in a circle' });
  own.at(now);
  return own;
}

describe('the run of New Year’s cards', () => {
  it('[J11] says out of season when it comes next, and lets one see whose address is missing', async () => {
    const { say } = await circled('2026-07-01 09:00');
    const { season, people, withoutAddress, toSend, sent, groups } = await say.cardsRun({});
    assert.deepEqual(season, {
      newYear: 2027,
      isOn: false,
      from: '2026-11-15',
      sendFrom: '2026-12-01',
      due: '2026-12-19',
      until: '2027-01-15',
    });
    assert.deepEqual(
      people.map(({ id, state, key }) => [id, state, key]),
      [
        ['zoe', 'to-send', undefined],
        ['ana', 'to-send', undefined],
        ['bo', 'to-send', undefined],
      ],
    );
    assert.deepEqual([withoutAddress, toSend, sent, groups], [1, 3, 0, []]);
  });

  it('[J11] lists the closest circle first, and takes a card as sent and as not sent again', async () => {
    const own = await circled('2026-11-20 09:00');
    const { say, id } = own;
    const before = await say.cardsRun({});
    assert.equal(before.season.isOn, true);
    assert.deepEqual(
      before.people.map(({ key }) => key),
      ['zoe', 'ana', 'bo'].map((person) => `new-year-card/2027/${person}#send-card`),
    );
    const logged = await say.logTouch({
      commandId: id(),
      at: local('2026-11-20 09:00'),
      people: ['zoe'],
      channel: 'card',
      direction: 'out',
      answers: ['new-year-card/2027/zoe#send-card'],
    });
    const after = await say.cardsRun({});
    const [zoe] = after.people;
    assert.deepEqual([after.sent, after.toSend, zoe?.state], [1, 2, 'sent']);
    assert.deepEqual(zoe?.sent?.touch, logged.touch.id);
    await say.removeTouch({ commandId: id(), id: logged.touch.id, version: zoe?.sent?.version ?? 0 });
    assert.equal((await say.cardsRun({})).sent, 0);
  });

  it('[J11] keeps apart what was skipped from what was sent, and goes on until cards are of no use any more', async () => {
    const own = await circled('2026-12-05 09:00');
    await own.say.skipFollowUp({ commandId: own.id(), key: 'new-year-card/2027/bo#send-card' });
    const { people } = await own.say.cardsRun({});
    assert.equal(people.find((one) => one.id === 'bo')?.state, 'settled');
    own.at('2027-01-15 12:00');
    assert.equal((await own.say.cardsRun({})).season.isOn, true);
    own.at('2027-01-16 00:01');
    const { season, people: everybody } = await own.say.cardsRun({});
    assert.deepEqual([season.isOn, season.newYear, everybody.length], [false, 2028, 3]);
  });

  it('[C7] leaves out who is not to be contacted', async () => {
    const own = await circled('2026-07-01 09:00');
    await own.say.stopPerson({ commandId: own.id(), id: 'ana', version: 1, reason: 'Asked for quiet.' });
    assert.deepEqual(
      (await own.say.cardsRun({})).people.map(({ id }) => id),
      ['zoe', 'bo'],
    );
  });
});
