import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const applied = '2026-03-05 10:00 applied Ito @Analyst';
const analyst = 'three-by-three/t1#follow-up.1';
const planner = 'three-by-three/t2#follow-up.1';
const both = [applied, '2026-03-05 11:00 applied Ito @Planner'];

describe('a touch', () => {
  it('[T2] serves every thread of its person that waits for it, so that one call does for two', () => {
    const story = tell(...both, '2026-03-10 10:00 voicemail Ito');
    for (const key of [analyst, planner])
      unfolds(story, key, { '2026-03-10 09:59:59': 'open', '2026-03-10 10:00:00': 'done' });
  });

  it('[T2] meets only the keys that it names, so that the owner can say what the call was about', () => {
    const story = tell(...both, `2026-03-10 10:00 voicemail Ito {"answers":["${planner}"]}`);
    unfolds(story, planner, { '2026-03-10 10:00:00': 'done' });
    // The other stays owed, three business days later, so that the same person is not called twice in a day.
    assert.equal(told(story, '2026-03-10 10:00', analyst), 'scheduled 2026-03-13 09:00:00 to 2026-03-13 17:00:00');
  });

  it('[T2] meets what it names over any channel and before it opens, because the owner knows', () => {
    unfolds(tell(applied, `2026-03-06 10:00 email Ito {"answers":["${analyst}"]}`), analyst, {
      '2026-03-06 10:00:00': 'done',
    });
  });

  it('[T1] meets no step over another channel, and no person but its own', () => {
    unfolds(tell(applied, '2026-03-10 10:00 email Ito'), analyst, { '2026-03-10 10:00:00': 'open' });
    unfolds(tell(applied, '2026-03-10 10:00 voicemail Berg'), analyst, { '2026-03-10 10:00:00': 'open' });
  });

  it('[T1] meets a telephone step up to one day before it opens, because an early call is a call', () => {
    unfolds(tell(applied, '2026-03-09 08:59:59 voicemail Ito'), analyst, { '2026-03-09 12:00:00': 'scheduled' });
    unfolds(tell(applied, '2026-03-09 09:00 voicemail Ito'), analyst, { '2026-03-09 09:00:00': 'done' });
  });

  it('[J11] meets any other step only from its opening on', () => {
    const placed = '2026-11-10 09:00 circle wide Ito';
    const card = 'new-year-card/2027/ito#send-card';
    unfolds(tell(placed, '2026-11-30 23:59:59 card Ito'), card, { '2026-12-01 12:00:00': 'open' });
    unfolds(tell(placed, '2026-12-01 00:00 card Ito'), card, { '2026-12-01 12:00:00': 'done' });
  });

  it('[T5 T9] stands for any call where it is a talk face to face', () => {
    const interview = '2026-03-05 15:00 interview Ito @Analyst';
    for (const talk of ['coffee Ito', 'coffee Ito {"channel":"video"}', 'reached Ito'])
      unfolds(tell(interview, `2026-03-06 12:00 ${talk}`), 'after-interview/t1/ito#thank-you-call', {
        '2026-03-06 12:00:00': 'done',
      });
  });

  it('[J6] from the other side meets nothing, because it is ours that is owed', () => {
    const promised = '2026-03-05 15:00 promised Ito {"promised":[{"what":"a link"}]}';
    unfolds(tell(promised, '2026-03-05 16:00 heard Ito'), 'promise/t1/1#keep-promise', {
      '2026-03-05 16:00:00': 'open',
    });
  });

  it('[T2] that names no keys, in an empty list, is matched like one without a list', () => {
    unfolds(tell(applied, '2026-03-10 10:00 voicemail Ito {"answers":[]}'), analyst, { '2026-03-10 10:00:00': 'done' });
  });

  it('[J1] at the very instant at which a thread begins meets its steps, since minutes are all that people note', () => {
    const story = tell('2026-03-05 15:00 interview Ito @Analyst', '2026-03-05 15:00 email Ito');
    unfolds(story, 'after-interview/t1/ito#thank-you-email', { '2026-03-05 15:00:00': 'done' });
  });

  it('[V10] that opens a step does not meet it too: the talk that warms is not yet the ask', () => {
    const story = tell('2026-03-05 10:00 reconnects Ito', '2026-03-06 10:00 email Ito', '2026-03-09 11:00 reached Ito');
    unfolds(story, 'reconnect/i1#ask', { '2026-03-09 11:00:00': 'open', '2026-03-10 12:00:00': 'open' });
  });

  it('[J1] to several people meets the step of each', () => {
    const story = tell('2026-03-05 15:00 interview Ito & Berg @Analyst', '2026-03-05 17:00 email Berg & Ito');
    for (const person of ['ito', 'berg'])
      unfolds(story, `after-interview/t1/${person}#thank-you-email`, { '2026-03-05 17:00:00': 'done' });
  });

  it('[T3] that rang out moves the step to the next business day, and never brings its due time forward', () => {
    const referred = tell('2026-03-05 10:00 referred Ana to Ito', '2026-03-05 11:00 rang Ito');
    assert.equal(
      told(referred, '2026-03-05 11:00', 'referral/r1#call-referral'),
      'scheduled 2026-03-06 09:00:00 to 2026-03-09 17:00:00',
    );
    const late = tell('2026-03-05 10:00 referred Ana to Ito', '2026-03-10 11:00 rang Ito');
    assert.equal(
      told(late, '2026-03-10 11:00', 'referral/r1#call-referral'),
      'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00',
    );
  });
});

describe('a decision', () => {
  it('[T3] that a step is done starts the next wait, as a call would', () => {
    const story = tell(applied, `2026-03-11 10:00 done ${analyst}`);
    unfolds(story, analyst, { '2026-03-11 09:59:59': 'overdue', '2026-03-11 10:00:00': 'done' });
    assert.equal(
      told(story, '2026-03-11 10:00', 'three-by-three/t1#follow-up.2'),
      'scheduled 2026-03-16 09:00:00 to 2026-03-16 17:00:00',
    );
  });

  it('[T3] to skip a step starts the next wait on that day', () => {
    const story = tell(applied, `2026-03-10 10:00 skip ${analyst}`);
    unfolds(story, analyst, { '2026-03-10 10:00:00': 'skipped' });
    assert.equal(
      told(story, '2026-03-10 10:00', 'three-by-three/t1#follow-up.2'),
      'scheduled 2026-03-13 09:00:00 to 2026-03-13 17:00:00',
    );
  });

  it('[J8] to snooze until an instant moves opening and due to it, and keeps the step', () => {
    const story = tell(applied, `2026-03-10 10:00 snooze ${analyst} until 2026-03-16 14:00`);
    assert.equal(told(story, '2026-03-10 10:00', analyst), 'scheduled 2026-03-16 14:00:00 to 2026-03-16 14:00:00');
    unfolds(story, analyst, {
      '2026-03-10 09:59:59': 'open',
      '2026-03-16 13:59:59': 'scheduled',
      '2026-03-16 14:00:00': 'open',
      '2026-03-16 14:00:01': 'overdue',
    });
  });

  it('[J8] to snooze until a date means the whole of it, and for a call its business hours', () => {
    const call = tell(applied, `2026-03-10 10:00 snooze ${analyst} until 2026-03-16`);
    assert.equal(told(call, '2026-03-10 10:00', analyst), 'scheduled 2026-03-16 09:00:00 to 2026-03-16 17:00:00');
    const email = 'after-interview/t1/ito#thank-you-email';
    const letter = tell('2026-03-05 15:00 interview Ito @Analyst', `2026-03-05 16:00 snooze ${email} until 2026-03-09`);
    assert.equal(told(letter, '2026-03-05 16:00', email), 'scheduled 2026-03-09 00:00:00 to 2026-03-09 23:59:59');
    // It lapses seven days after it is due, so that the snooze moves the lapse along.
    unfolds(letter, email, { '2026-03-16 23:59:59': 'overdue', '2026-03-17 00:00:00': 'lapsed' });
  });

  it('[J8] to snooze leaves the step to be met earlier, because an early touch is no mistake', () => {
    const story = tell(
      applied,
      `2026-03-10 10:00 snooze ${analyst} until 2026-03-20`,
      '2026-03-12 10:00 voicemail Ito',
    );
    unfolds(story, analyst, { '2026-03-12 10:00:00': 'done' });
  });

  it('[T3] says when a step ended, so that the history can tell it', () => {
    const story = tell(applied, `2026-03-10 10:00 skip ${analyst}`);
    assert.equal(followUp(story, '2026-03-11 12:00', analyst)?.endedAt, Date.parse('2026-03-10T10:00:00-05:00'));
  });
});
