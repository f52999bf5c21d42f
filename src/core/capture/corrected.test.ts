import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrected } from './corrected.ts';
import { readKey } from './corrections.ts';
import type { Understanding } from './understanding.ts';

const read: Understanding = {
  line: 'as typed',
  summary: 'as typed',
  reads: ['touch', 'referral'],
  people: [
    {
      name: 'Ana',
      part: 'with',
      organization: 0,
      spans: [{ from: 4, until: 7 }],
      candidates: [{ id: 'a1', name: 'Ana Lind' }],
    },
    { name: 'Bo Lind', part: 'referred', spans: [] },
  ],
  organizations: [
    { name: 'Northwind', spans: [] },
    { name: 'Contoso', id: 'con', spans: [] },
  ],
  opportunity: { title: 'Analyst', organization: 1, spans: [] },
  occasion: { value: 'event', spans: [] },
  channel: { value: 'in-person', spans: [] },
  direction: { value: 'both', spans: [] },
  when: { at: '2026-03-09T12:00:00-05:00', precision: 'day', spans: [] },
  promised: [{ what: 'the article', spans: [], by: { value: '2026-03-13', spans: [] } }],
  referral: { from: 0, to: 1, spans: [] },
};

describe('a line put right', () => {
  it('is as it was read where nothing was put right', () => {
    assert.deepEqual(corrected(read, {}).understanding, read);
    assert.deepEqual(corrected(read, {}).keys.people, [readKey('Ana'), readKey('Bo Lind')]);
  });

  it('keeps a correction while the line grows and is read again, so that nothing is corrected twice', () => {
    const people = { [readKey('Ana')]: { name: 'Ana Lind', id: 'a1', part: 'with' } } as const;
    for (const again of [
      read,
      { ...read, people: read.people.toReversed(), referral: { from: 1, to: 0, spans: [] } },
    ]) {
      const { understanding } = corrected(again, { people });
      const ana = understanding.people.find(({ id }) => id === 'a1');
      assert.deepEqual([ana?.name, ana?.candidates, ana?.spans.length], ['Ana Lind', undefined, 1]);
      assert.equal(understanding.people[understanding.referral?.from ?? -1]?.id, 'a1');
    }
  });

  it('takes somebody out, and with them the referral that they were part of', () => {
    const { understanding } = corrected(read, { people: { [readKey('Ana')]: null } });
    assert.deepEqual(
      understanding.people.map(({ name }) => name),
      ['Bo Lind'],
    );
    assert.deepEqual([understanding.referral, understanding.reads], [undefined, ['touch']]);
  });

  it('moves people and positions along where an organization is taken out or put in', () => {
    const { understanding, keys } = corrected(read, {
      organizations: { [readKey('Northwind')]: null },
      people: { more: { name: 'Cy', part: 'with', organization: { name: 'Fabrikam' } } },
    });
    assert.deepEqual(
      understanding.organizations.map(({ name }) => name),
      ['Contoso', 'Fabrikam'],
    );
    assert.deepEqual(
      understanding.people.map(({ organization }) => organization),
      [undefined, undefined, 1],
    );
    assert.equal(understanding.opportunity?.organization, 0);
    assert.deepEqual(keys.people.at(-1), 'more');
  });

  it('takes another happening whole, so that no round or outcome of the first is left behind', () => {
    const { understanding } = corrected(
      { ...read, round: { value: 2, spans: [] } },
      {
        happening: { channel: 'phone', direction: 'out', outcome: 'voicemail' },
        when: null,
      },
    );
    assert.deepEqual(
      [understanding.occasion, understanding.round, understanding.outcome?.value, understanding.when],
      [undefined, undefined, 'voicemail', undefined],
    );
    assert.deepEqual(corrected(read, { happening: null }).understanding.reads, ['referral']);
  });

  it('puts in what the line does not say: a promise, a referral by names, a meeting, an ask, a position', () => {
    const { understanding } = corrected(
      { ...read, reads: [], promised: [] },
      {
        promises: { more: { what: 'a book', by: '2026-03-20' } },
        referral: { from: 'Bo Lind', to: 'Ana' },
        meeting: { kind: 'catch-up', starts: '2026-03-17T15:00:00-05:00', ends: '2026-03-17T16:00:00-05:00' },
        intent: 'reconnect',
        opportunity: { name: 'Buyer', organization: { name: 'Contoso', id: 'con' } },
      },
    );
    assert.deepEqual(understanding.reads, ['meeting', 'referral', 'intent']);
    assert.deepEqual(understanding.promised, [{ what: 'a book', by: { value: '2026-03-20', spans: [] }, spans: [] }]);
    assert.deepEqual(understanding.referral, { from: 1, to: 0, spans: [] });
    assert.deepEqual(understanding.opportunity, { title: 'Buyer', organization: 1, spans: [] });
    assert.equal(
      corrected(read, { opportunity: null, promises: { [readKey('the article')]: null } }).understanding.opportunity,
      undefined,
    );
  });

  it('is one person where they were put in by hand and the line then names them, too', () => {
    const card = { phones: ['555 0142'] };
    const people = { own: { name: 'bo lind', part: 'with', card } } as const;
    const { understanding, keys } = corrected(read, { people });
    assert.deepEqual(
      understanding.people.map(({ name }) => name),
      ['Ana', 'bo lind'],
    );
    assert.deepEqual([understanding.people[1]?.card, keys.people[1], understanding.referral?.to], [card, 'own', 1]);
  });
});
