import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chicago, local, ownNotebook } from '../../test/stories/own-notebook.ts';
import { almanacFor } from '../almanac/almanac.ts';
import { ledgerOf } from '../core/engine/ledger.ts';
import { balanceWith, isOneSided } from '../core/network/balance.ts';
import { emptyNotebook } from '../core/facts/notebook.ts';
import { writeNotebook } from '../formats/notebook/write-notebook.ts';
import { sampleNotebook } from '../sample/sample-notebook.ts';

async function withPeople() {
  const own = await ownNotebook('2026-03-05 12:00');
  const { say, id } = own;
  const person = async (name: string, fields: object = {}) =>
    say.addPerson({ commandId: id(), id: name, name: name.toUpperCase(), ...fields });
  type Way = Omit<Parameters<typeof say.logTouch>[0], 'commandId' | 'at' | 'people'>;
  const call: Way = { channel: 'phone', direction: 'both', outcome: 'reached' };
  const touch = async (people: string[], time: string, way: Way = call) =>
    say.logTouch({ commandId: id(), at: local(`${time} 10:00`), people, ...way });
  return { ...own, person, touch };
}

const known = { background: 'Freight', value: 'Knows every port', circle: 'active' } as const;

describe('how the network stands', () => {
  it('[V5] counts whom the owner knows and says what is missing of the others, so that a card can become a relationship', async () => {
    const { say, person, touch, id } = await withPeople();
    await person('ana', known);
    await person('bo', { background: 'Freight', circle: 'wide' });
    await person('cy', { background: 'Freight', value: 'Knows every port' });
    await person('dee');
    await person('eli', known);
    await touch(['ana', 'eli'], '2026-02-01');
    await touch(['cy'], '2025-01-01');
    await say.stopPerson({ commandId: id(), id: 'eli', version: 1, reason: 'asked me to' });
    const { known: who, toKnow, people, stopped, size } = await say.showNetwork({});
    assert.deepEqual(
      who.items.map((one) => one.id),
      ['ana'],
    );
    assert.deepEqual(
      toKnow.items.map((one) => [one.id, one.lacks]),
      [
        ['cy', ['talk']],
        ['bo', ['value', 'talk']],
      ],
    );
    assert.deepEqual([people, stopped], [4, 1], 'nobody counts with whom contact is stopped');
    assert.deepEqual(size, { from: 100, until: 200, kept: 1, toLeave: 0 });
  });

  it('[V3] tells whom of the inner and active circle the owner has not seen for a year, since a call keeps no face', async () => {
    const { say, person, touch } = await withPeople();
    for (const name of ['ana', 'bo', 'cy']) await person(name, { circle: 'inner' });
    await person('dee', { circle: 'wide' });
    await touch(['ana'], '2025-12-01', { channel: 'video', direction: 'both' });
    await touch(['bo'], '2025-02-01', { channel: 'in-person', direction: 'both' });
    await touch(['bo', 'cy'], '2026-02-01');
    const { seen, unseen } = await say.showNetwork({});
    assert.equal(seen, 1);
    assert.deepEqual(
      unseen.items.map((one) => [one.id, one.lastMeetingAt]),
      [
        ['cy', undefined],
        ['bo', local('2025-02-01 10:00')],
      ],
    );
  });

  it('[T10] tells how often the owner got since they last gave, so that it can be put right', async () => {
    const { say, person, touch, id } = await withPeople();
    for (const name of ['ana', 'bo', 'cy', 'dee']) await person(name);
    const email = { channel: 'email', direction: 'in' } as const;
    const advice = { received: [{ kind: 'advice', what: 'x' }] } as const;
    const gave = (kind: 'article' | 'reference') =>
      ({ ...email, direction: 'out', gave: [{ kind, what: 'x' }] }) as const;
    await touch(['ana'], '2026-01-01', gave('article'));
    await touch(['ana'], '2026-01-05', { ...email, ...advice });
    await touch(['ana'], '2026-01-06', {
      channel: 'phone',
      direction: 'both',
      outcome: 'reached',
      occasion: 'informational',
    });
    await say.recordReferral({ commandId: id(), from: 'ana', to: 'dee', at: local('2026-01-07 10:00') });
    await touch(['bo'], '2026-01-08', gave('reference'));
    await touch(['cy'], '2026-01-08', { ...email, ...advice });
    const { owing, giving } = await say.showNetwork({});
    assert.deepEqual(
      owing.items.map(({ id: who, balance, gave, received, receivedSince, lastGaveAt }) => ({
        who,
        counts: [balance, gave, received, receivedSince],
        lastGaveAt,
      })),
      [{ who: 'ana', counts: [-5, 1, 3, 3], lastGaveAt: local('2026-01-01 10:00') }],
    );
    assert.deepEqual(
      giving.items.map((one) => [one.id, one.balance]),
      [['bo', 3]],
    );
  });

  it('[V5] [V4] asks from the 201st on who leaves, the one apart longest first, and nobody who has just come', async () => {
    const { say, person, touch, id } = await withPeople();
    const talk = { channel: 'video', direction: 'both' } as const;
    const article = [{ kind: 'article', what: 'x' }] as const;
    const names = Array.from({ length: 200 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    const people = names.map((name) => ({ id: name, name, addedAt: '2025-03-01T12:00:00-06:00', ...known }));
    const touches = [
      { id: 't1', at: local('2025-05-01 10:00'), people: names.slice(0, 100), ...talk },
      { id: 't2', at: local('2025-05-02 10:00'), people: names.slice(100), ...talk },
      { id: 't3', at: local('2025-04-01 10:00'), people: ['p050'], ...talk, gave: article, received: article },
    ];
    const content = writeNotebook({ ...emptyNotebook(chicago), people, touches });
    await say.importNotebook({ commandId: id(), content });
    assert.equal((await say.showNetwork({})).size.toLeave, 0);
    await person('zoe', known);
    await touch(['zoe'], '2026-03-04');
    const { size, newInCircle, leastKept, cold } = await say.showNetwork({ limit: 2 });
    assert.deepEqual([size.kept, size.toLeave], [201, 1]);
    assert.deepEqual(
      newInCircle.items.map((one) => [one.id, one.circleSince]),
      [['zoe', '2026-03-05']],
    );
    assert.deepEqual([leastKept.total, leastKept.items.map((one) => one.id)], [200, ['p000', 'p001']]);
    assert.deepEqual([cold.total, cold.items.length], [200, 2]);
    const all = await say.showNetwork({ limit: 1000 });
    assert.equal(all.leastKept.items.at(-1)?.id, 'p050', 'something went both ways');
  });

  it('[V4] [V8] agrees with the balance of the engine and with the drift of the list of people, so that no screen contradicts another', async () => {
    const { say, id, at } = await ownNotebook();
    const sample = sampleNotebook('2026-03-05', 'America/Chicago');
    at('2026-03-05 12:00');
    await say.importNotebook({ commandId: id(), content: writeNotebook(sample) });
    const shown = await say.showNetwork({ limit: 1000 });
    const almanac = almanacFor(sample.owner);
    const ledger = ledgerOf(sample, almanac, Date.parse('2026-03-05T18:00:00Z'));
    const stopped = new Set((await say.findPeople({ stopped: 'yes', limit: 1000 })).items.map((one) => one.id));
    const expected = sample.people
      .map((one) => [one.id, balanceWith(one.id, ledger)] as const)
      .filter(([who, balance]) => isOneSided(balance) && !stopped.has(who));
    const balances = [...shown.owing.items, ...shown.giving.items].map((one) => [one.id, one.balance] as const);
    assert.deepEqual(new Map(balances), new Map(expected));
    assert.ok(expected.length > 0);
    for (const state of ['drifting', 'cold', 'fresh'] as const) {
      const { total, items } = await say.findPeople({ drift: state, stopped: 'no', order: 'drift', limit: 1000 });
      if (state === 'fresh') assert.equal(shown.fresh, total);
      else assert.deepEqual(new Set(shown[state].items.map((one) => one.id)), new Set(items.map((one) => one.id)));
    }
  });
});
