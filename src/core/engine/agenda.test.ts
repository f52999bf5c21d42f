import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaAt, nextChange, owed } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';
import { almanacFor } from '../../almanac/almanac.ts';
import { agendaOf } from './agenda.ts';

describe('the agenda', () => {
  it('[J8] puts first what is most owed: thanks, referrals, check-ins, promises, and keeping in touch last', () => {
    const story = tell(
      '2026-12-03 10:00 interview Abe @Analyst',
      '2026-12-03 10:00 referred Zoe to Bea',
      '2026-11-23 10:00 interview Cid @Buyer',
      '2026-11-23 18:00 email Cid',
      '2026-11-24 09:00 note Cid',
      '2026-11-24 10:00 voicemail Cid',
      '2026-12-03 10:00 promised Dee {"promised":[{"what":"a link"}]}',
      '2026-11-30 10:00 applied Eve @Clerk',
      '2026-12-03 10:00 asks Fay',
      '2026-11-20 10:00 advised Gus {"received":[{"kind":"advice","what":"a hint"}]}',
      '2026-12-03 10:00 settled Driver accepted',
      '2026-10-01 10:00 circle wide Hal {"addresses":["12 Elm St"]}',
      '2026-12-03 10:00 group SHRM',
      '2026-10-01 10:00 circle inner Ivy {"addresses":["14 Elm St"],"cadenceDays":1}',
      '2026-12-01 10:00 card Ivy',
    );
    const open = agendaAt(story, '2026-12-03 12:00').followUps.filter(({ state }) => state === 'open');
    const firsts = open.filter(({ rank }, index) => open[index - 1]?.rank !== rank).map(({ key }) => key);
    assert.deepEqual(firsts, [
      'after-interview/t1/abe#thank-you-email',
      'referral/r2#call-referral',
      'after-interview/t3/cid#check-in.1',
      'promise/t7/1#keep-promise',
      'three-by-three/t8#follow-up.1',
      'informational-request/i9#research',
      'landed/driver/gus#announce-call',
      'new-year-card/2027/hal#send-card',
      'group/shrm#contact-headquarters',
      'keep-in-touch/ivy#touch-base.2',
    ]);
  });

  it('[J8] orders by due time within a place, so that the next sundown comes first', () => {
    const story = tell('2026-03-05 15:00 interview Ito @Analyst', '2026-03-05 09:00 interview Berg @Buyer');
    assert.deepEqual(owed(story, '2026-03-06 08:00').slice(0, 4), [
      'after-interview/t1/ito#thank-you-email',
      'after-interview/t2/berg#thank-you-email',
      'after-interview/t1/ito#thank-you-call',
      'after-interview/t2/berg#thank-you-call',
    ]);
  });

  it('[T4] does not know what has not happened yet, so that a planned touch counts only when it comes', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-09 12:00 heard Ito');
    assert.deepEqual(owed(story, '2026-03-09 11:59:59'), ['three-by-three/t1#follow-up.1']);
    assert.deepEqual(owed(story, '2026-03-09 12:00'), []);
  });

  it('[T3] says when it changes by time alone, so that nobody has to ask before', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
    );
    const changes = [
      ['2026-03-05 09:00', '2026-03-05 10:00:00'], // the application
      ['2026-03-05 10:00', '2026-03-10 09:00:00'], // the first call opens
      ['2026-03-10 09:00', '2026-03-10 10:00:00'], // and is made
      ['2026-03-18 10:00', '2026-03-24 00:00:00'], // the silence runs out
      ['2026-03-24 00:00', '2026-04-03 00:00:00'], // ten quiet days
      ['2026-04-03 00:00', '2026-04-08 00:00:00'], // the decision is overdue
      ['2026-04-08 00:00', 'never'],
    ];
    assert.deepEqual(
      changes.map(([when = '']) => [when, nextChange(story, when)]),
      changes,
    );
  });

  it('[T3] names no change at the end of a silence that an answer has broken', () => {
    const story = tell(
      '2026-03-05 10:00 applied Ito @Analyst',
      '2026-03-10 10:00 voicemail Ito',
      '2026-03-13 10:00 voicemail Ito',
      '2026-03-18 10:00 voicemail Ito',
      '2026-03-19 10:00 heard Ito',
    );
    assert.equal(nextChange(story, '2026-03-19 10:00'), '2026-03-29 00:00:00');
  });

  it('[J1] says when a step lapses and when it is overdue, to the second', () => {
    const story = tell('2026-03-05 15:00 interview Berg & Ito @Analyst until 15:45');
    assert.equal(nextChange(story, '2026-03-05 15:45'), '2026-03-06 00:00:00');
    assert.equal(nextChange(story, '2026-03-06 17:00:01'), '2026-03-06 17:46:52');
    assert.equal(nextChange(story, '2026-03-12 12:00'), '2026-03-13 00:00:00');
  });

  it('[T1] leaves ended follow-ups out unless they are asked for, because the list is for what is owed', () => {
    const story = tell('2026-03-05 10:00 applied Ito @Analyst', '2026-03-10 10:00 voicemail Ito');
    const now = Date.parse('2026-03-10T12:00:00-05:00');
    const keys = agendaOf(story, almanacFor(story.owner), { now }).followUps.map(({ key }) => key);
    assert.deepEqual(keys, ['three-by-three/t1#follow-up.2']);
  });
});
