import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, owed, thread, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const id = 'three-by-three/t1';
const call = (n: number): string => `${id}#follow-up.${n}`;

describe('three-by-three', () => {
  it('[T1] calls three business days after the application, so that the interest shows without pressing', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst');
    assert.equal(told(story, '2026-03-05 10:00', call(1)), 'scheduled 2026-03-10 09:00:00 to 2026-03-10 17:00:00');
    unfolds(story, call(1), {
      '2026-03-05 09:59:59': 'none',
      '2026-03-05 10:00:00': 'scheduled',
      '2026-03-10 08:59:59': 'scheduled',
      '2026-03-10 09:00:00': 'open',
      '2026-03-10 17:00:00': 'open',
      '2026-03-10 17:00:01': 'overdue',
      '2026-04-10 12:00:00': 'overdue',
    });
  });

  it('[T1] counts from a Saturday to the Wednesday, because the weekend is no business day', () => {
    const story = tell('2026-03-07 10:00 inquired Ito @Analyst');
    assert.equal(told(story, '2026-03-09 12:00', call(1)), 'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00');
  });

  it('[T1] begins with an application or an inquiry and with nothing else, because only those wait for an answer', () => {
    assert.equal(
      threadTold(tell('2026-03-05 10:00 inquired Ito'), '2026-03-06 12:00', id),
      'active 2026-03-05 10:00:00',
    );
    assert.equal(threadTold(tell('2026-03-05 10:00 email Ito @Analyst'), '2026-03-06 12:00', id), 'none');
  });

  it('[T1] goes to the first person of the touch, else to the contact of the opportunity, so that a name is called', () => {
    const named = tell(
      '2026-03-01 09:00 opened Analyst {"contacts":["ito"]}',
      '2026-03-05 10:00 applied Berg & Ito @Analyst',
    );
    assert.equal(thread(named, '2026-03-06 12:00', 'three-by-three/t2')?.person, 'berg');
    const unnamed = tell('2026-03-01 09:00 opened Analyst {"contacts":["ito"]}', '2026-03-05 10:00 applied @Analyst');
    assert.equal(thread(unnamed, '2026-03-06 12:00', 'three-by-three/t2')?.person, 'ito');
    assert.deepEqual(thread(unnamed, '2026-03-06 12:00', 'three-by-three/t2')?.about, { opportunity: 'analyst' });
  });

  it('[T1] asks for a name within three business days where there is nobody to call, since HR or the manager is meant', () => {
    const story = tell('2026-03-05 10:00 applied @Analyst');
    const find = `${id}#find-contact`;
    assert.equal(told(story, '2026-03-05 10:00', find), 'open 2026-03-05 10:00:00 to 2026-03-10 23:59:59');
    unfolds(story, find, { '2026-03-10 23:59:59': 'open', '2026-03-11 00:00:00': 'overdue' });
    assert.equal(followUp(tell('2026-03-05 10:00 applied Ito @Analyst'), '2026-03-06 12:00', find), undefined);
  });

  it('[T2] carries the script with the three parts on each of its calls, because the call has a purpose', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst');
    const first = followUp(story, '2026-03-06 12:00', call(1));
    assert.deepEqual([first?.script, first?.channels, first?.rules], ['three-by-three', ['phone'], ['T1', 'T2', 'T3']]);
  });

  it('[T3] calls again three business days after the last call was made, so that each gets its full silence', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 16:59 voicemail Ito',
    );
    assert.equal(told(story, '2026-03-10 10:00', call(2)), 'scheduled 2026-03-13 09:00:00 to 2026-03-13 17:00:00');
    assert.equal(told(story, '2026-03-13 16:59', call(3)), 'scheduled 2026-03-18 09:00:00 to 2026-03-18 17:00:00');
    unfolds(story, call(1), { '2026-03-10 09:59:59': 'open', '2026-03-10 10:00:00': 'done' });
  });

  it('[T3] counts a late call from the day on which it was really made', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-12 10:00 voicemail Ito');
    assert.equal(told(story, '2026-03-12 12:00', call(2)), 'scheduled 2026-03-17 09:00:00 to 2026-03-17 17:00:00');
  });

  it('[T3] goes to the holding file after three unanswered follow-ups, so that the owner can stop calling', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
    );
    threadUnfolds(story, id, {
      '2026-03-18 10:00:00': 'active',
      '2026-03-23 23:59:59': 'active',
      '2026-03-24 00:00:00': 'parked',
      '2027-03-24 00:00:00': 'parked',
    });
    assert.equal(threadTold(story, '2026-03-30 12:00', id), 'parked 2026-03-24 00:00:00');
    assert.deepEqual(
      owed(story, '2026-03-24 00:00').filter((key) => key.startsWith(id)),
      [],
    );
    assert.equal(told(story, '2026-03-24 00:00', call(4)), 'none');
  });

  it('[T3] takes a call that rang out for no attempt, so that the same one comes up on the next business day', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-10 16:00 rang Ito');
    assert.equal(told(story, '2026-03-10 16:00', call(1)), 'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00');
    assert.equal(told(story, '2026-03-10 16:00', call(2)), 'none');
    const friday = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-13 16:00 rang Ito');
    assert.equal(told(friday, '2026-03-14 12:00', call(1)), 'scheduled 2026-03-16 09:00:00 to 2026-03-16 17:00:00');
  });

  it('[T4] turns an answer from the holding file into an answered thread, because nothing ends before a definite no', () => {
    const silent = [
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
    ];
    const story = tell(...silent, '2026-05-04 09:30 heard Ito');
    threadUnfolds(story, id, { '2026-05-04 09:29:59': 'parked', '2026-05-04 09:30:00': 'answered' });
    assert.equal(
      threadTold(tell(...silent, '2026-05-04 09:30 no Ito @Analyst'), '2026-05-05 12:00', id),
      'closed 2026-05-04 09:30:00',
    );
  });

  it('[T4] begins three calls anew when it is woken out of the holding file, so that it is no grave', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
      '2026-04-06 11:00 wake three-by-three/t1',
      '2026-04-06 12:00 voicemail Ito',
    );
    threadUnfolds(story, id, { '2026-04-06 10:59:59': 'parked', '2026-04-06 11:00:00': 'active' });
    assert.equal(told(story, '2026-04-06 11:00', call(4)), 'open 2026-04-06 11:00:00 to 2026-04-06 17:00:00');
    assert.equal(told(story, '2026-04-06 12:00', call(5)), 'scheduled 2026-04-09 09:00:00 to 2026-04-09 17:00:00');
  });

  it('[T3] ends as answered with a reply or an interview on the opportunity, so that nobody calls about what is settled', () => {
    const replied = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-06 08:00 heard Ito');
    assert.equal(threadTold(replied, '2026-03-06 08:00', id), 'answered 2026-03-06 08:00:00');
    unfolds(replied, call(1), { '2026-03-06 07:59:59': 'scheduled', '2026-03-06 08:00:00': 'withdrawn' });
    const talked = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-10 10:00 reached Ito');
    assert.equal(threadTold(talked, '2026-03-10 10:00', id), 'answered 2026-03-10 10:00:00');
    const invited = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-09 14:00 interview Berg @Analyst');
    assert.equal(threadTold(invited, '2026-03-09 14:00', id), 'answered 2026-03-09 14:00:00');
  });

  it('[T4] closes with a definite no, because that alone is an end', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-06 08:00 no Ito @Analyst');
    assert.equal(threadTold(story, '2026-03-06 08:00', id), 'closed 2026-03-06 08:00:00');
  });

  it('[T1] counts a call to anybody on the opportunity, because the text asks for the manager or for HR', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-10 10:00 voicemail Berg @Analyst');
    unfolds(story, call(1), { '2026-03-10 10:00:00': 'done' });
  });

  it('[T1] keeps two applications apart, each with its own calls', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-06 10:00 applied Berg @Planner');
    assert.equal(
      told(story, '2026-03-07 12:00', 'three-by-three/t1#follow-up.1'),
      'scheduled 2026-03-10 09:00:00 to 2026-03-10 17:00:00',
    );
    assert.equal(
      told(story, '2026-03-07 12:00', 'three-by-three/t2#follow-up.1'),
      'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00',
    );
  });

  it('[T1] counts calls on an opportunity without a name, and keeps them when the name is found', () => {
    const reception = ['2026-03-05 10:00 applied @Analyst', '2026-03-10 10:00 voicemail @Analyst'];
    unfolds(tell(...reception), call(1), { '2026-03-10 10:00:00': 'done' });
    const named = tell(...reception, '2026-03-05 10:00 opened Analyst {"contacts":["ito"]}');
    unfolds(named, call(1), { '2026-03-10 10:00:00': 'done' });
    assert.equal(followUp(named, '2026-03-10 10:00', call(2))?.person, 'ito');
    unfolds(named, `${id}#find-contact`, { '2026-03-10 10:00:00': 'none' });
  });

  it('[T4] is woken by the owner alone, so that one more voicemail begins no new round', () => {
    const calls = ['2026-03-10 10:00', '2026-03-13 10:00', '2026-03-18 10:00', '2026-04-06 10:00'].map(
      (at) => `${at} voicemail Ito`,
    );
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', ...calls);
    threadUnfolds(story, id, { '2026-04-06 10:00:00': 'parked' });
    assert.equal(told(story, '2026-04-06 10:00', call(4)), 'none');
  });

  it('[T3] rests again after three more calls without an answer', () => {
    const calls = ['2026-03-10 10:00', '2026-03-13 10:00', '2026-03-18 10:00'].map((at) => `${at} voicemail Ito`);
    const more = ['2026-04-06 12:00', '2026-04-09 12:00', '2026-04-14 12:00'].map((at) => `${at} voicemail Ito`);
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', ...calls, `2026-04-06 11:00 wake ${id}`, ...more);
    threadUnfolds(story, id, { '2026-04-17 23:59:59': 'active', '2026-04-18 00:00:00': 'parked' });
  });
});
