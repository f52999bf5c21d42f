import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelAt, faultOfLog, logDraftOf, touchOfLog } from './log-draft.ts';
import type { LogDraft } from './log-draft.ts';
import type { MeetingCard } from './meeting-query.ts';

const zone = 'America/Chicago';
const at = (time: string): number => Date.parse(`2026-03-09T${time}-05:00`);
const clock = { now: at('11:00:00'), zone };
const ids = { commandId: 'c', id: 't' };

function card(changes: Partial<MeetingCard['meeting']> = {}): MeetingCard {
  return {
    meeting: {
      id: 'm',
      kind: 'informational',
      people: ['ana'],
      scheduledAt: '2026-03-05T10:00:00-06:00',
      starts: '2026-03-09T10:00:00-05:00',
      ends: '2026-03-09T10:30:00-05:00',
      version: 1,
      ...changes,
    },
    state: 'unlogged',
    people: [{ id: 'ana', name: 'Ana Ruiz', addedAt: '2026-03-01T10:00:00-06:00', version: 1 }],
    briefs: [],
    organizations: [],
    openings: [],
    touches: [],
    referrals: [],
    groups: [],
    names: [],
  };
}

const known = { begunAt: at('10:02:17'), endedAt: at('10:29:41'), notes: 'She knows the payroll team.' };

function said(draft: Partial<LogDraft>) {
  return touchOfLog(
    { meeting: card().meeting },
    { draft: { ...logDraftOf(card(), known, zone), ...draft }, known, ids },
    clock,
  );
}

describe('the log of a talk', () => {
  it('[C11] begins with who was there, the clock’s own times and the notes, so that one tap logs it', () => {
    assert.deepEqual(said({}), {
      commandId: 'c',
      id: 't',
      meeting: 'm',
      at: '2026-03-09T15:02:17.000Z',
      ends: '2026-03-09T15:29:41.000Z',
      people: ['ana'],
      channel: 'in-person',
      direction: 'both',
      occasion: 'informational',
      summary: 'She knows the payroll team.',
    });
  });

  it('takes the time that is typed, where it was typed over', () => {
    const { at: began, ends } = said({ began: '2026-03-09T10:00', ended: '2026-03-09T10:20' });
    assert.deepEqual([began, ends], ['2026-03-09T15:00:00.000Z', '2026-03-09T15:20:00.000Z']);
  });

  it('[C3] tells to whom they sent the owner in the same command, with a card for whoever is new', () => {
    const { newPeople, referrals } = said({
      referrals: [{ id: 'r', to: { id: 'bo', name: 'Bo Lind', isNew: true }, about: ' payroll ' }],
    });
    assert.deepEqual(newPeople, [{ id: 'bo', name: 'Bo Lind' }]);
    assert.deepEqual(referrals, [{ id: 'r', from: 'ana', to: 'bo', about: 'payroll' }]);
  });

  it('[J6] leaves out lines that say nothing', () => {
    const touch = said({
      promised: [
        { id: '1', what: ' the article ', by: '2026-03-11' },
        { id: '2', what: ' ', by: '' },
      ],
      received: [{ id: '3', kind: 'advice', what: '' }],
      gave: [{ id: '4', kind: 'article', what: 'benefits' }],
    });
    assert.deepEqual(touch.promised, [{ what: 'the article', by: '2026-03-11' }]);
    assert.equal(touch.received, undefined);
    assert.deepEqual(touch.gave, [{ kind: 'article', what: 'benefits' }]);
  });

  it('[J3] names position and round of an interview, and a call that was one', () => {
    const meeting = card({ kind: 'interview', opportunity: 'job', place: '+1 312 555 0100' });
    const draft = logDraftOf({ ...meeting, round: 2 }, known, zone);
    const touch = touchOfLog(meeting, { draft, known, ids }, clock);
    assert.deepEqual(
      [touch.occasion, touch.opportunity, touch.round, touch.channel, touch.outcome],
      ['interview', 'job', 2, 'phone', 'reached'],
    );
  });

  it('says what stands in the way before it asks the server', () => {
    const draft = logDraftOf(card(), known, zone);
    const fault = (changes: Partial<LogDraft>) => faultOfLog(card(), { draft: { ...draft, ...changes }, known }, clock);
    assert.equal(fault({}), undefined);
    assert.equal(fault({ people: [] }), 'who');
    const ofGroup = card({ kind: 'group', group: 'shrm', people: [] });
    assert.equal(faultOfLog(ofGroup, { draft: { ...draft, people: [] }, known }, clock), undefined);
    assert.equal(fault({ began: '2026-03-09T12:00' }), 'future');
    assert.equal(fault({ ended: '2026-03-09T09:00' }), 'end');
    assert.equal(fault({ referrals: [{ id: 'r', to: undefined, about: '' }] }), 'referral');
  });

  it('guesses the way from the place', () => {
    const places = [undefined, 'Café Lark', 'https://zoom.us/j/1', 'by phone', '312-555-0100'];
    assert.deepEqual(places.map(channelAt), ['in-person', 'in-person', 'video', 'phone', 'phone']);
  });
});
