import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from '../../../test/stories/ask.ts';
import { tell, tellOf } from '../../../test/stories/tell.ts';

const from = (zone: string): string => `2026-01-05 09:00 person Ito {"timeZone":"${zone}"}`;
const applied = '2026-03-05 10:00 applied Ito @Analyst';
const call = (zone: string, ...lines: readonly string[]) =>
  told(tell(applied, from(zone), ...lines), '2026-03-05 10:00', 'three-by-three/t1#follow-up.1');
const referral = (zone: string, at: string) =>
  told(tell(`${at} referred Ana to Ito`, from(zone)), at, 'referral/r1#call-referral');

describe('a call', () => {
  it('[J8] keeps to business hours where the contact lives, because their day counts', () => {
    // Tuesday 10 March, 09:00 to 17:00: in Berlin (UTC+1), Tokyo (UTC+9), Auckland (UTC+13); Chicago is at UTC−5.
    assert.equal(call('Europe/Berlin'), 'scheduled 2026-03-10 03:00:00 to 2026-03-10 11:00:00');
    assert.equal(call('Asia/Tokyo'), 'scheduled 2026-03-09 19:00:00 to 2026-03-10 03:00:00');
    assert.equal(call('Pacific/Auckland'), 'scheduled 2026-03-09 15:00:00 to 2026-03-09 23:00:00');
    assert.equal(call('Pacific/Honolulu'), 'scheduled 2026-03-10 14:00:00 to 2026-03-10 22:00:00');
  });

  it('[J8] keeps the hours that the owner set', () => {
    const story = tellOf({ businessHours: { from: '10:30', to: '15:00' } }, applied);
    assert.equal(
      told(story, '2026-03-05 10:00', 'three-by-three/t1#follow-up.1'),
      'scheduled 2026-03-10 10:30:00 to 2026-03-10 15:00:00',
    );
  });

  it('[F1] opens at once where it is business hours there, else when they next begin', () => {
    assert.equal(referral('Europe/Berlin', '2026-03-05 09:59'), 'open 2026-03-05 09:59:00 to 2026-03-09 11:00:00');
    // 10:00 in Chicago is 17:00 in Berlin, where the day is over.
    assert.equal(referral('Europe/Berlin', '2026-03-05 10:00'), 'scheduled 2026-03-06 02:00:00 to 2026-03-09 11:00:00');
    // 10:00 in Chicago is 01:00 of the next day in Tokyo.
    assert.equal(referral('Asia/Tokyo', '2026-03-05 10:00'), 'scheduled 2026-03-05 18:00:00 to 2026-03-09 03:00:00');
    // 16:00 in Chicago is 11:00 of the next day in Auckland.
    assert.equal(referral('Pacific/Auckland', '2026-03-05 16:00'), 'open 2026-03-05 16:00:00 to 2026-03-08 23:00:00');
  });

  it('[F1] opens at once where yesterday is still at work, behind an owner in the east', () => {
    const auckland = { timeZone: 'Pacific/Auckland', holidays: null };
    const west = '2026-01-05 09:00 person Ito {"timeZone":"Pacific/Honolulu"}';
    const tuesday = tellOf(auckland, '2026-03-10 10:00 referred Ana to Ito', west);
    // 10:00 on Tuesday in Auckland is 11:00 on Monday in Honolulu.
    assert.equal(
      told(tuesday, '2026-03-10 10:00', 'referral/r1#call-referral'),
      'open 2026-03-10 10:00:00 to 2026-03-13 16:00:00',
    );
    // 10:00 on Monday is Sunday there, and Monday begins there on Tuesday at 8:00.
    const monday = tellOf(auckland, '2026-03-09 10:00 referred Ana to Ito', west);
    assert.equal(
      told(monday, '2026-03-09 10:00', 'referral/r1#call-referral'),
      'scheduled 2026-03-10 08:00:00 to 2026-03-12 16:00:00',
    );
  });

  it('[F1] does not open on their weekend, so that nobody is called on a Saturday', () => {
    // Friday 20:00 in Chicago is Saturday 11:00 in Tokyo, whose Monday begins on Sunday evening here.
    assert.equal(referral('Asia/Tokyo', '2026-03-06 20:00'), 'scheduled 2026-03-08 19:00:00 to 2026-03-10 03:00:00');
  });

  it('[F1] waits over a holiday of the owner', () => {
    // Monday 25 May is Memorial Day.
    assert.equal(
      told(tell('2026-05-22 18:00 referred Ana to Ito'), '2026-05-22 18:00', 'referral/r1#call-referral'),
      'scheduled 2026-05-26 09:00:00 to 2026-05-27 17:00:00',
    );
  });

  it('[T6] is due on the last business day of its window, which a holiday shortens', () => {
    // Day 7 after Monday 16 November is Monday the 23rd, day 10 is Thanksgiving, so that Wednesday the 25th is the last.
    assert.equal(
      told(tell('2026-11-16 10:00 interview Ito @Analyst'), '2026-11-16 10:00', 'after-interview/t1/ito#check-in.1'),
      'scheduled 2026-11-23 09:00:00 to 2026-11-25 17:00:00',
    );
    // Day 7 after Thursday 19 November is Thanksgiving itself, so that Friday the 27th opens it; day 10 is a Sunday.
    assert.equal(
      told(tell('2026-11-19 10:00 interview Ito @Analyst'), '2026-11-19 10:00', 'after-interview/t1/ito#check-in.1'),
      'scheduled 2026-11-27 09:00:00 to 2026-11-27 17:00:00',
    );
  });
});

describe('a step over any other channel', () => {
  it('[C7] opens at midnight of the owner and is due in the last second of a day, wherever the contact lives', () => {
    const story = tell('2026-03-05 10:00 asks Ito', from('Asia/Tokyo'));
    assert.equal(
      told(story, '2026-03-05 10:00', 'informational-request/i1#request-email'),
      'open 2026-03-05 10:00:00 to 2026-03-09 23:59:59',
    );
  });
});
