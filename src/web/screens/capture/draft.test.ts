import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft, newPeopleOf, opportunityOf, referralOf, saysEnough, touchOf } from './draft.ts';
import type { TouchDraft } from './draft.ts';

const ids = { command: 'c1', fact: 't1', openCommand: 'c2' };
const clock = { now: Date.parse('2026-03-10T20:00:00Z'), zone: 'America/Chicago' };
const ana = { id: 'ana', name: 'Ana Ruiz', isNew: true };
const ito = { id: 'ito', name: 'Ms Ito', isNew: false };
const analyst = { id: 'o1', name: 'Analyst', isNew: true };

const draft = (changes: Partial<TouchDraft>): TouchDraft => ({ ...emptyDraft, ...changes });

describe('what was written down', () => {
  it('[J4] becomes a touch with its people, the new ones by name, so that nothing is typed twice', () => {
    const met = draft({
      who: [ana, ito],
      summary: ' talked of benefits ',
      promised: 'the article',
      promisedBy: '2026-03-13',
    });
    assert.deepEqual(touchOf(met, ids, clock), {
      commandId: 'c1',
      id: 't1',
      at: '2026-03-10T20:00:00.000Z',
      people: ['ana', 'ito'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'event',
      promised: [{ what: 'the article', by: '2026-03-13' }],
      summary: 'talked of benefits',
      newPeople: [{ id: 'ana', name: 'Ana Ruiz' }],
    });
  });

  it('takes the time off the owner’s wall, because that is where it was read', () => {
    assert.equal(touchOf(draft({ who: [ito], at: '2026-03-09T15:30' }), ids, clock).at, '2026-03-09T20:30:00.000Z');
  });

  it('says how a call went, so that a voicemail is not taken for a talk', () => {
    const { direction, outcome, occasion } = touchOf(draft({ what: 'voicemail', who: [ito] }), ids, clock);
    assert.deepEqual({ direction, outcome, occasion }, { direction: 'out', outcome: 'voicemail', occasion: undefined });
  });

  it('opens a new position before the touch names it, at the stage that what happened shows', () => {
    const applied = draft({ what: 'application', who: [ana, ito], position: analyst });
    assert.deepEqual(opportunityOf(applied, ids), {
      commandId: 'c2',
      id: 'o1',
      title: 'Analyst',
      route: 'direct',
      stage: 'applied',
      contacts: ['ito'],
    });
    assert.equal(touchOf(applied, ids, clock).opportunity, 'o1');
    assert.equal(opportunityOf(draft({ position: { ...analyst, isNew: false } }), ids), undefined);
  });

  it('needs somebody, save for an application to a company, because a talk with nobody is none', () => {
    assert.equal(saysEnough(draft({})), false);
    assert.equal(saysEnough(draft({ who: [ana] })), true);
    assert.equal(saysEnough(draft({ what: 'application', position: analyst })), true);
    assert.equal(saysEnough(draft({ what: 'interview', position: analyst })), false);
  });

  it('[F1] keeps who sent the owner to whom, adding the new of them first, because both now expect a call', () => {
    const sent = { ...emptyDraft, what: 'referral', who: [ito], to: ana, summary: 'benefits' } as const;
    assert.deepEqual(newPeopleOf(sent, ids), [{ commandId: 'c1-0', id: 'ana', name: 'Ana Ruiz' }]);
    assert.deepEqual(referralOf(sent, ids), { commandId: 'c1', id: 't1', from: 'ito', to: 'ana', about: 'benefits' });
    assert.equal(saysEnough(sent), true);
    assert.equal(saysEnough({ ...sent, to: undefined }), false);
  });
});
