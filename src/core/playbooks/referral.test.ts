import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, owed, threadTold, threadUnfolds, told, unfolds } from '../../../test/stories/ask.ts';
import { tell } from '../../../test/stories/tell.ts';

const id = 'referral/r1';
const referred = '2026-03-05 10:00 referred Ana to Ito';
const attempts = [
  referred,
  '2026-03-06 10:00 voicemail Ito',
  '2026-03-11 10:00 voicemail Ito',
  '2026-03-16 10:00 voicemail Ito',
];

describe('referral', () => {
  it('[F1] calls at once, within two business days, because both sides expect it', () => {
    const story = tell(referred);
    assert.equal(
      told(story, '2026-03-05 10:00', `${id}#call-referral`),
      'open 2026-03-05 10:00:00 to 2026-03-09 17:00:00',
    );
    const evening = tell('2026-03-06 18:00 referred Ana to Ito');
    assert.equal(
      told(evening, '2026-03-06 18:00', `${id}#call-referral`),
      'scheduled 2026-03-09 09:00:00 to 2026-03-10 17:00:00',
    );
    const early = tell('2026-03-05 07:00 referred Ana to Ito');
    assert.equal(
      told(early, '2026-03-05 07:00', `${id}#call-referral`),
      'scheduled 2026-03-05 09:00:00 to 2026-03-09 17:00:00',
    );
  });

  it('[F1] is at risk while the call is overdue, so that the owner sees what it costs', () => {
    const story = tell(referred, '2026-03-10 11:00 voicemail Ito');
    const risk = (when: string) => followUp(story, when, `${id}#call-referral`)?.atRisk ?? false;
    assert.deepEqual(['2026-03-09 17:00:00', '2026-03-09 17:00:01', '2026-03-10 11:00:00'].map(risk), [
      false,
      true,
      false,
    ]);
  });

  it('[F1 F2] goes to the person referred and opens with the referrer’s name, by telephone alone', () => {
    const call = followUp(tell(referred), '2026-03-05 12:00', `${id}#call-referral`);
    assert.deepEqual([call?.person, call?.channels, call?.script], ['ito', ['phone'], 'referral-call']);
    assert.match(call?.why ?? '', /^Ana has probably told Ito about you/);
    unfolds(tell(referred, '2026-03-05 12:00 email Ito'), `${id}#call-referral`, { '2026-03-05 12:00:00': 'open' });
  });

  it('[F1] calls again twice, each three business days after the last attempt', () => {
    const story = tell(...attempts);
    assert.equal(
      told(story, '2026-03-06 10:00', `${id}#call-again.1`),
      'scheduled 2026-03-11 09:00:00 to 2026-03-11 17:00:00',
    );
    assert.equal(
      told(story, '2026-03-11 10:00', `${id}#call-again.2`),
      'scheduled 2026-03-16 09:00:00 to 2026-03-16 17:00:00',
    );
    assert.equal(told(story, '2026-03-16 10:00', `${id}#call-again.3`), 'none');
    const rang = tell(referred, '2026-03-06 10:00 rang Ito');
    assert.equal(
      told(rang, '2026-03-06 10:00', `${id}#call-referral`),
      'scheduled 2026-03-09 09:00:00 to 2026-03-09 17:00:00',
    );
  });

  it('[F3] thanks the referrer by the next business day once the two have spoken, with feedback', () => {
    const story = tell(referred, '2026-03-06 10:00 reached Ito {"ends":"2026-03-06T10:25:00-06:00"}');
    assert.equal(
      told(story, '2026-03-06 11:00', `${id}#thank-referrer`),
      'open 2026-03-06 10:25:00 to 2026-03-09 23:59:59',
    );
    const thanks = followUp(story, '2026-03-06 11:00', `${id}#thank-referrer`);
    assert.deepEqual([thanks?.person, thanks?.channels, thanks?.rules], ['ana', ['phone', 'email'], ['F3']]);
    assert.match(thanks?.why ?? '', /further names are welcome/);
  });

  it('[F3] is completed by the thanks, by telephone or e-mail', () => {
    for (const thanks of ['email', 'voicemail', 'reached']) {
      const story = tell(referred, '2026-03-06 10:00 reached Ito', `2026-03-09 09:00 ${thanks} Ana`);
      threadUnfolds(story, id, { '2026-03-09 08:59:59': 'active', '2026-03-09 09:00:00': 'completed' });
    }
    const early = tell(referred, '2026-03-05 12:00 email Ana', '2026-03-06 10:00 reached Ito');
    unfolds(early, `${id}#thank-referrer`, { '2026-03-06 10:00:00': 'open' });
  });

  it('[F1] withdraws the calls that a talk makes needless', () => {
    const story = tell(referred, '2026-03-06 10:00 voicemail Ito', '2026-03-09 12:00 coffee Ito');
    unfolds(story, `${id}#call-again.1`, { '2026-03-09 11:59:59': 'scheduled', '2026-03-09 12:00:00': 'withdrawn' });
    assert.deepEqual(owed(story, '2026-03-09 12:00'), [`${id}#thank-referrer`]);
  });

  it('[F1] calls no further once the second call has reached them', () => {
    const story = tell(referred, '2026-03-06 10:00 voicemail Ito', '2026-03-11 10:00 reached Ito');
    unfolds(story, `${id}#call-again.1`, { '2026-03-11 10:00:00': 'done' });
    assert.equal(told(story, '2026-03-11 10:00', `${id}#call-again.2`), 'none');
    assert.deepEqual(owed(story, '2026-03-11 10:00'), [`${id}#thank-referrer`]);
  });

  it('[F3] reports back to the referrer where three attempts reached nobody, and then rests', () => {
    const story = tell(...attempts, '2026-03-20 09:00 email Ana');
    const report = `${id}#report-back`;
    assert.equal(told(story, '2026-03-16 10:00', report), 'scheduled 2026-03-19 00:00:00 to 2026-03-23 23:59:59');
    assert.equal(followUp(story, '2026-03-16 10:00', report)?.person, 'ana');
    unfolds(story, report, {
      '2026-03-18 23:59:59': 'scheduled',
      '2026-03-19 00:00:00': 'open',
      '2026-03-20 09:00:00': 'done',
    });
    assert.equal(threadTold(story, '2026-03-20 09:00', id), 'parked 2026-03-20 09:00:00');
    unfolds(tell(...attempts), report, { '2026-03-23 23:59:59': 'open', '2026-03-24 00:00:00': 'overdue' });
  });

  it('[F3] takes up the thanks when they speak after all, even out of the holding file', () => {
    const story = tell(...attempts, '2026-03-20 09:00 email Ana', '2026-04-06 10:00 reached Ito');
    threadUnfolds(story, id, { '2026-04-06 09:59:59': 'parked', '2026-04-06 10:00:00': 'active' });
    assert.equal(
      told(story, '2026-04-06 10:00', `${id}#thank-referrer`),
      'open 2026-04-06 10:00:00 to 2026-04-07 23:59:59',
    );
  });

  it('[F1] can be woken for two more calls, so that a referral is not wasted', () => {
    const story = tell(...attempts, '2026-03-20 09:00 email Ana', '2026-04-06 10:00 wake referral/r1');
    assert.equal(
      told(story, '2026-04-06 10:00', `${id}#call-again.3`),
      'open 2026-04-06 10:00:00 to 2026-04-06 17:00:00',
    );
    threadUnfolds(story, id, { '2026-04-06 10:00:00': 'active' });
  });
});
