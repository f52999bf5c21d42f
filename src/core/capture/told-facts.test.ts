import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtfulPeople, toldFacts, type ToldFacts } from './told-facts.ts';
import type { PersonRead, Understanding } from './understanding.ts';

const now = '2026-03-10T15:00:00-05:00';

function told(read: Partial<Understanding>): ToldFacts {
  let count = 0;
  return toldFacts(understanding(read), { now, newId: () => `new-${(count += 1)}` });
}

function understanding(read: Partial<Understanding>): Understanding {
  const guess = { spans: [] };
  return {
    line: 'as typed',
    summary: 'as typed',
    reads: ['touch'],
    people: [],
    organizations: [],
    channel: { value: 'in-person', ...guess },
    direction: { value: 'both', ...guess },
    promised: [],
    ...read,
  };
}

const somebody = (fields: Partial<PersonRead>): PersonRead => ({ name: 'Bo Lind', part: 'with', spans: [], ...fields });
const ana = somebody({ name: 'Ana Ruiz', id: 'ana' });

describe('the facts that a line tells', () => {
  it('[F4] bring somebody new before the touch, at the organization that is new as well', () => {
    const facts = told({
      people: [ana, somebody({ organization: 0 })],
      organizations: [{ name: 'Northwind', spans: [] }],
    });
    assert.deepEqual(facts.organizations, [{ id: 'new-1', name: 'Northwind' }]);
    assert.deepEqual(facts.touch?.people, ['ana', 'new-2']);
    assert.deepEqual(facts.people, [{ id: 'new-2', name: 'Bo Lind', organization: 'new-1' }]);
  });

  it('[V1] keep the whole line as the summary, so that nothing typed is lost', () => {
    assert.equal(told({ people: [ana] }).touch?.summary, 'as typed');
  });

  it('[F1] add whom one was sent to, who took no part, before the referral names them', () => {
    const facts = told({
      reads: ['referral'],
      people: [{ ...ana, part: 'referrer' }, somebody({ part: 'referred' })],
      referral: { from: 0, to: 1, spans: [] },
    });
    assert.equal(facts.touch, undefined);
    assert.deepEqual(facts.people, [{ id: 'new-1', name: 'Bo Lind' }]);
    assert.deepEqual(facts.referral, { from: 'ana', to: 'new-1', at: now, about: 'as typed' });
  });

  it('[J6] log a promise even where nothing else is told, since it is owed', () => {
    const facts = told({
      reads: [],
      people: [ana],
      promised: [{ what: 'the article', spans: [], by: { value: '2026-03-13', spans: [] } }],
    });
    assert.equal(facts.touch?.channel, 'task');
    assert.deepEqual(facts.touch?.promised, [{ what: 'the article', by: '2026-03-13' }]);
  });

  it('[T1] open the position that an application is for, at the stage that it has reached', () => {
    const facts = told({
      opportunity: { title: 'Analyst', spans: [], organization: 0 },
      organizations: [{ name: 'Northwind', id: 'north', spans: [] }],
      occasion: { value: 'application', spans: [] },
    });
    assert.deepEqual(facts.opportunity, {
      id: 'new-1',
      title: 'Analyst',
      openedAt: now,
      route: 'direct',
      stage: 'applied',
      organization: 'north',
    });
    assert.deepEqual([facts.touch?.people, facts.touch?.opportunity], [[], 'new-1']);
  });

  it('[F8] keep whom a new position was talked about with as its contacts, so that they hear how it ends', () => {
    const facts = told({
      people: [ana],
      opportunity: { title: 'Analyst', spans: [] },
      occasion: { value: 'interview', spans: [] },
    });
    assert.deepEqual(facts.opportunity?.contacts, ['ana']);
  });

  it('[C2] ask each who is named, and schedule only what has a day', () => {
    assert.deepEqual(
      told({ reads: ['intent'], people: [ana], intent: { value: 'informational', spans: [] } }).intents,
      [{ kind: 'informational', person: 'ana', about: 'as typed' }],
    );
    const meeting = { kind: 'catch-up', spans: [] } as const;
    assert.equal(told({ reads: ['meeting'], people: [ana], meeting }).meeting, undefined);
    const starts = { at: '2026-03-17T15:00:00-05:00', precision: 'time', spans: [] } as const;
    const planned = told({
      reads: ['meeting'],
      people: [ana],
      meeting: { ...meeting, starts, ends: '2026-03-17T16:00:00-05:00' },
    });
    assert.deepEqual(
      [planned.meeting?.people, planned.meeting?.starts, planned.touch],
      [['ana'], starts.at, undefined],
    );
  });

  it('leave out whoever could be several, so that nothing is logged with the wrong person', () => {
    const maria = somebody({
      name: 'Maria',
      candidates: [
        { id: 'm1', name: 'Maria Keller' },
        { id: 'm2', name: 'Maria Santos' },
      ],
    });
    assert.deepEqual(doubtfulPeople(understanding({ people: [ana, maria] })), [maria]);
    assert.deepEqual(told({ people: [ana, maria] }).touch?.people, ['ana']);
    assert.deepEqual(doubtfulPeople(understanding({ people: [{ ...maria, id: 'm1' }] })), []);
  });

  it('do not add somebody who is only spoken of', () => {
    const facts = told({ people: [ana, somebody({ part: 'mentioned' })] });
    assert.deepEqual([facts.people, facts.touch?.people], [[], ['ana']]);
  });

  it('[F4] keep what a card says of somebody new, and add it to somebody who is known', () => {
    const card = { title: 'Head of HR', emails: ['bo@example.com'] };
    const facts = told({
      people: [{ ...ana, card, organization: 0 }, somebody({ card })],
      organizations: [{ name: 'Northwind', id: 'north', spans: [] }],
    });
    assert.deepEqual(facts.people, [{ id: 'new-1', name: 'Bo Lind', ...card }]);
    assert.deepEqual(facts.cards, [{ person: 'ana', details: card, organization: 'north' }]);
  });

  it('say nothing of a summary where no line was written, as with a card alone', () => {
    const facts = told({ line: '', summary: '', people: [ana] });
    assert.equal('summary' in (facts.touch ?? {}), false);
  });
});
