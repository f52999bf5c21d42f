import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told, unfolds } from '../../../../test/stories/ask.ts';
import { tell } from '../../../../test/stories/tell.ts';

const applied = '2026-03-05 10:00 applied Ito @Analyst';
const analyst = 'three-by-three/t1#follow-up.1';
const referred = '2026-03-09 10:00 referred Ana to Ito';

describe('no pestering', () => {
  it('[J8] moves the later of two solicitations three business days on, so that nobody is called twice in a week', () => {
    const story = tell(applied, referred);
    assert.equal(told(story, '2026-03-09 09:59:59', analyst), 'scheduled 2026-03-10 09:00:00 to 2026-03-10 17:00:00');
    assert.equal(
      told(story, '2026-03-09 10:00', 'referral/r2#call-referral'),
      'open 2026-03-09 10:00:00 to 2026-03-11 17:00:00',
    );
    assert.equal(told(story, '2026-03-09 10:00', analyst), 'scheduled 2026-03-12 09:00:00 to 2026-03-12 17:00:00');
  });

  it('[J8] leaves two on the same day together, because one contact serves both', () => {
    const story = tell(applied, '2026-03-05 11:00 applied Ito @Planner', '2026-03-10 12:00 voicemail Ito');
    for (const key of [analyst, 'three-by-three/t2#follow-up.1']) {
      assert.equal(told(story, '2026-03-06 12:00', key), 'scheduled 2026-03-10 09:00:00 to 2026-03-10 17:00:00');
      unfolds(story, key, { '2026-03-10 12:00:00': 'done' });
    }
  });

  it('[J8] keeps the distance from what was done as well', () => {
    const story = tell(applied, referred, '2026-03-09 11:00 voicemail Ito {"answers":["referral/r2#call-referral"]}');
    assert.equal(told(story, '2026-03-09 11:00', analyst), 'scheduled 2026-03-12 09:00:00 to 2026-03-12 17:00:00');
  });

  it('[J8] moves no thanks and no promise, because those give and do not ask', () => {
    const story = tell(
      applied,
      '2026-03-09 15:00 interview Berg & Ito @Buyer {"promised":[{"what":"a link"}]}',
      '2026-03-10 12:00 voicemail Ito {"answers":["three-by-three/t1#follow-up.1"]}',
    );
    unfolds(story, 'after-interview/t2/ito#thank-you-email', { '2026-03-10 12:00:00': 'overdue' });
    unfolds(story, 'promise/t2/1#keep-promise', { '2026-03-10 12:00:00': 'open' });
  });

  it('[J8] leaves other people alone', () => {
    const story = tell(applied, referred.replace('Ito', 'Berg'));
    assert.equal(told(story, '2026-03-09 10:00', analyst), 'scheduled 2026-03-10 09:00:00 to 2026-03-10 17:00:00');
  });

  it('[J8] lets a call meet a moved step from its first opening on, so that a call already made counts', () => {
    const story = tell(applied, referred, '2026-03-10 11:00 voicemail Ito');
    unfolds(story, analyst, { '2026-03-10 11:00:00': 'done' });
    unfolds(story, 'referral/r2#call-referral', { '2026-03-10 11:00:00': 'done' });
  });
});
