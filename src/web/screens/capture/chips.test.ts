import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corrected } from '../../../core/capture/corrected.ts';
import { readKey } from '../../../core/capture/corrections.ts';
import type { Understanding } from '../../../core/capture/understanding.ts';
import { chipsOf } from './chips.ts';
import { newSpot, withCorrection } from './correcting.ts';
import { happeningIdOf, happeningLabel, toldHappening } from './happening-told.ts';
import { aboutWhom, emptyDraft, isAlike, isEmpty, nothingRead } from './line-draft.ts';

const clock = { now: Date.parse('2026-03-10T20:00:00Z'), zone: 'America/Chicago', locale: 'en-US' };
const piece = <Value>(value: Value) => ({ value, spans: [] });

const read: Understanding = {
  ...nothingRead('as typed'),
  reads: ['touch', 'meeting'],
  people: [
    {
      name: 'Ana',
      part: 'with',
      organization: 0,
      spans: [],
      candidates: [
        { id: 'a', name: 'Ana Lind' },
        { id: 'b', name: 'Ana Ruiz' },
      ],
    },
    { name: 'Bo Lind', id: 'bo', part: 'mentioned', spans: [] },
  ],
  organizations: [{ name: 'Northwind', spans: [] }],
  occasion: piece('interview' as const),
  round: piece(2),
  promised: [{ what: 'the article', by: piece('2026-03-13'), spans: [] }],
  meeting: { kind: 'catch-up', spans: [] },
};

const shown = (understanding: Understanding): readonly string[] =>
  chipsOf(corrected(understanding, {}), clock).map(({ role, label, detail = '', isUnclear = false }) =>
    [role, label, detail, isUnclear ? '!' : ''].filter(Boolean).join(' · '),
  );

describe('the chips of a line', () => {
  it('say each piece in words, and mark what has to be settled first', () => {
    assert.deepEqual(shown(read), [
      'What · Had a job interview · round 2',
      'With · Ana · which of 2? · !',
      'Spoken of · Bo Lind',
      'At · Northwind · new',
      'When · just now',
      'Promised · the article · by Friday',
      'To meet · Meeting · when? · !',
    ]);
  });

  it('ask for a date that no calendar has where it is answered, until it is', () => {
    const unclear: Understanding = {
      ...nothingRead('Met Ana on February 30, promised the list'),
      reads: ['touch'],
      unclearWhen: { value: 'on February 30', spans: [{ from: 8, until: 22 }] },
      promised: [{ what: 'the list', spans: [{ from: 24, until: 41 }] }],
    };
    const asked = (one: Understanding): readonly string[] => shown(one).filter((text) => text.endsWith('!'));
    assert.deepEqual(asked(unclear), ['When · on February 30 · when? · !']);
    assert.deepEqual(asked(corrected(unclear, { promises: { [readKey('the list')]: null } }).understanding), [
      'When · on February 30 · when? · !',
    ]);
    assert.deepEqual(asked(corrected(unclear, { when: null }).understanding), []);
    const [due] = unclear.promised;
    const late = { ...unclear, promised: due === undefined ? [] : [{ ...due, spans: [{ from: 0, until: 41 }] }] };
    assert.deepEqual(asked(late), ['Promised · the list · when? · !']);
    const told = { what: 'the list', by: '2026-03-13' };
    assert.deepEqual(asked(corrected(late, { promises: { [readKey('the list')]: told } }).understanding), []);
    const planned: Understanding = { ...unclear, reads: ['meeting'], meeting: { kind: 'catch-up', spans: [] } };
    assert.deepEqual(asked(planned), ['To meet · Meeting · when? · !']);
    assert.deepEqual(asked(corrected(planned, { meeting: null }).understanding), []);
  });

  it('tell the whole date beside the short one, so that nobody counts days', () => {
    const chips = chipsOf(corrected(read, {}), clock);
    assert.equal(chips.find(({ spot }) => spot.kind === 'promise')?.exact, 'Friday, March 13, 2026');
    const when = { at: '2026-03-09T15:30:00-05:00', precision: 'time', spans: [] } as const;
    const timed = chipsOf(corrected({ ...read, when }, {}), clock).find(({ spot }) => spot.kind === 'when');
    assert.equal(timed?.label, 'yesterday 3:30\u00a0pm');
    assert.match(timed?.exact ?? '', /^Monday, March 9, 2026, 3:30:00\u00a0pm/);
  });
});

describe('what happened', () => {
  it('is said in the words in which it can be chosen, and chosen again means the same', () => {
    const call = { ...read, occasion: undefined, channel: piece('phone' as const), direction: piece('out' as const) };
    const { occasion: _, ...voicemail } = { ...call, outcome: piece('voicemail' as const) };
    assert.deepEqual([happeningIdOf(voicemail), happeningLabel(voicemail)], ['voicemail', 'Left a voicemail']);
    const { outcome: __, ...rang } = voicemail;
    assert.deepEqual([happeningIdOf(rang), happeningLabel(rang)], [undefined, 'You were in touch by phone']);
    assert.equal(happeningLabel({ ...read, channel: piece('video' as const) }), 'Had a job interview by video');
    assert.deepEqual(toldHappening({ id: 'interview', channel: 'portal', round: 3, verdict: 'yes' }), {
      channel: 'in-person',
      direction: 'both',
      occasion: 'interview',
      round: 3,
      verdict: 'yes',
    });
    assert.deepEqual(toldHappening({ id: 'no-answer', channel: 'phone', round: 3, verdict: undefined }), {
      channel: 'phone',
      direction: 'out',
      outcome: 'no-answer',
    });
  });
});

describe('a correction', () => {
  it('of what was read stays until it is changed, and what was put in by hand leaves nothing behind when it is taken out', () => {
    const spot = { kind: 'person', key: readKey('Ana') } as const;
    const gone = withCorrection({}, spot, null);
    assert.deepEqual(gone, { people: { [readKey('Ana')]: null } });
    const own = newSpot('person');
    const both = withCorrection(gone, own, { name: 'Cy', part: 'with' });
    assert.deepEqual(aboutWhom({ line: '', corrections: both }, { name: 'Bo' }), [{ name: 'Cy' }]);
    assert.deepEqual(withCorrection(both, own, null), gone);
    assert.deepEqual(withCorrection({}, { kind: 'when' }, null), { when: null });
  });

  it('of a line goes on with the line, not with another that took its place', () => {
    assert.equal(isAlike('Met Ana Ruiz', 'Met Ana Ruiz at the mixer'), true);
    assert.equal(isAlike('Met Ana Ruiz at the mixer', 'Met Bo Ruiz at the mixer'), true);
    assert.equal(isAlike('Met Ana Ruiz at the mixer', 'Called Bo Lind, left a voicemail'), false);
    assert.equal(isAlike('', 'M'), false);
  });

  it('alone makes a draft, and without any the open page tells who is meant', () => {
    assert.equal(isEmpty(emptyDraft), true);
    assert.equal(isEmpty({ line: ' ', corrections: { intent: 'reconnect' } }), false);
    assert.deepEqual(aboutWhom(emptyDraft, { name: 'Bo', id: 'bo' }), [{ name: 'Bo', id: 'bo' }]);
  });
});
