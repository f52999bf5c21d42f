/** Where calendars and clocks are odd. All is reckoned by hand; the sunsets agree with NOAA’s equations within four seconds. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followUp, told, unfolds } from '../../../test/stories/ask.ts';
import { tell, tellOf } from '../../../test/stories/tell.ts';
import type { Owner } from '../facts/owner.ts';
import type { Notebook } from '../facts/notebook.ts';

const firstCall = 'three-by-three/t1#follow-up.1';
const email = 'after-interview/t1/ito#thank-you-email';
const note = 'after-interview/t1/ito#thank-you-note';
const call = 'after-interview/t1/ito#thank-you-call';
const checkIn = 'after-interview/t1/ito#check-in.1';
const touchBase = 'keep-in-touch/ito#touch-base.1';

/** Opening and due time in UTC, so that no local clock hides a mistake. */
function utc(story: Notebook, when: string, key: string): string {
  const found = followUp(story, when, key);
  const text = (at: number | undefined) => Temporal.Instant.fromEpochMilliseconds(at ?? 0).toString();
  return `${text(found?.opens)} to ${text(found?.due)}`;
}

describe('when the clocks go forward, on 8 March 2026', () => {
  it('[C11] keeps the 24 hours of a thank-you to the second, though the day has 23', () => {
    const story = tell('2026-03-07 14:00 informational Ito until 14:30');
    assert.equal(
      told(story, '2026-03-07 15:00', 'informational-interview/t1/ito#thank-you'),
      'open 2026-03-07 14:30:00 to 2026-03-08 15:30:00',
    );
  });

  it('[J1] ends the short day at its midnight, one hour earlier by the sun', () => {
    const story = tell('2026-03-08 15:00 interview Ito @Analyst');
    assert.equal(utc(story, '2026-03-08 15:00', email), '2026-03-08T20:00:00Z to 2026-03-09T04:59:59Z');
    assert.equal(utc(story, '2026-03-08 15:00', call), '2026-03-09T14:00:00Z to 2026-03-09T22:00:00Z');
  });

  it('[V2] counts calendar days across the change and opens at midnight of the new time', () => {
    const story = tell('2026-02-20 09:00 circle inner Ito');
    assert.equal(utc(story, '2026-02-21 12:00', touchBase), '2026-03-22T05:00:00Z to 2026-03-30T04:59:59Z');
  });

  it('[T5] lets a call lapse at the same time of day a week later', () => {
    const story = tell('2026-03-06 11:00 informational Ito');
    const key = 'informational-interview/t1/ito#thank-you-call';
    assert.equal(told(story, '2026-03-06 12:00', key), 'scheduled 2026-03-09 09:00:00 to 2026-03-09 17:00:00');
    const thanks = 'informational-interview/t1/ito#thank-you';
    // Due on Saturday at 11:00 winter time, so that it lapses on the Saturday after at 11:00 summer time.
    unfolds(story, thanks, { '2026-03-14 11:00:00': 'overdue', '2026-03-14 11:00:01': 'lapsed' });
  });

  it('[V2] opens at the first instant of a day whose midnight is skipped', () => {
    // In Cairo the clocks go from 00:00 to 01:00 on Friday 24 April 2026.
    const story = tellOf({ timeZone: 'Africa/Cairo', holidays: null }, '2026-03-25 09:00 circle inner Ito');
    assert.equal(utc(story, '2026-03-26 12:00', touchBase), '2026-04-23T22:00:00Z to 2026-05-01T20:59:59Z');
    assert.equal(told(story, '2026-03-26 12:00', touchBase), 'scheduled 2026-04-24 01:00:00 to 2026-05-01 23:59:59');
  });
});

describe('when the clocks go back, on 1 November 2026', () => {
  it('[C11] keeps the 24 hours of a thank-you to the second, though the day has 25', () => {
    const story = tell('2026-10-31 14:00 informational Ito until 14:30');
    assert.equal(
      told(story, '2026-10-31 15:00', 'informational-interview/t1/ito#thank-you'),
      'open 2026-10-31 14:30:00 to 2026-11-01 13:30:00',
    );
  });

  it('[J5] follows the sun to the earlier sundown', () => {
    const story = tell('2026-10-31 19:00 met Ito');
    assert.equal(
      told(story, '2026-10-31 20:00', 'met-at-event/t1/ito#handwritten-note'),
      'open 2026-10-31 19:00:00 to 2026-11-01 16:44:34',
    );
  });

  it('[T3] tells the two half past ones of that night apart', () => {
    const applied = '2026-11-01 01:30 applied Ito @Analyst {"at":"2026-11-01T01:30:00-05:00"}';
    const heard = (offset: string) => `2026-11-01 01:30 heard Ito {"at":"2026-11-01T01:45:00${offset}"}`;
    const story = tell(applied, heard('-06:00'));
    assert.equal(followUp(story, '2026-11-01T01:44:59-06:00', firstCall)?.state, 'scheduled');
    assert.equal(followUp(story, '2026-11-01T01:45:00-06:00', firstCall)?.state, 'withdrawn');
    assert.equal(followUp(tell(applied, heard('-05:00')), '2026-11-01T01:45:00-05:00', firstCall)?.state, 'withdrawn');
  });

  it('[J1] ends the long day at its midnight', () => {
    const story = tell('2026-11-01 15:00 interview Ito @Analyst');
    assert.equal(utc(story, '2026-11-01 15:00', email), '2026-11-01T21:00:00Z to 2026-11-02T05:59:59Z');
  });
});

describe('on the leap day, Tuesday 29 February 2028', () => {
  it('[T1] counts it among the business days', () => {
    assert.equal(
      told(tell('2028-02-24 10:00 applied Ito @Analyst'), '2028-02-24 10:00', firstCall),
      'scheduled 2028-02-29 09:00:00 to 2028-02-29 17:00:00',
    );
    assert.equal(
      told(tell('2028-02-29 10:00 applied Ito @Analyst'), '2028-02-29 10:00', firstCall),
      'scheduled 2028-03-03 09:00:00 to 2028-03-03 17:00:00',
    );
  });

  it('[J2] has a sundown of its own, and days are counted over it', () => {
    const story = tell('2028-02-28 15:00 interview Ito @Analyst');
    assert.equal(told(story, '2028-02-28 15:00', note), 'open 2028-02-28 15:00:00 to 2028-02-29 17:40:22');
    // Day 7 is Monday 6 March, day 10 Thursday the 9th.
    assert.equal(told(story, '2028-02-28 15:00', checkIn), 'scheduled 2028-03-06 09:00:00 to 2028-03-09 17:00:00');
  });

  it('[V2] can be the day on which a wait ends, or begins', () => {
    const ends = tell('2028-01-30 09:00 circle inner Ito');
    assert.equal(told(ends, '2028-02-01 12:00', touchBase), 'scheduled 2028-02-29 00:00:00 to 2028-03-07 23:59:59');
    const begins = tell('2028-02-29 09:00 circle inner Ito');
    assert.equal(told(begins, '2028-02-29 12:00', touchBase), 'scheduled 2028-03-30 00:00:00 to 2028-04-06 23:59:59');
  });
});

describe('at the end of the year', () => {
  it('[T1] counts into the new year, over its holiday', () => {
    // After Wednesday 30 December: Thursday the 31st, Monday 4 January, Tuesday the 5th.
    assert.equal(
      told(tell('2026-12-30 10:00 applied Ito @Analyst'), '2026-12-30 10:00', firstCall),
      'scheduled 2027-01-05 09:00:00 to 2027-01-05 17:00:00',
    );
  });

  it('[J1 J2 T5 T6] thanks and checks in after an interview on New Year’s Eve', () => {
    const story = tell('2026-12-31 15:00 interview Ito @Analyst');
    assert.equal(told(story, '2026-12-31 15:00', email), 'open 2026-12-31 15:00:00 to 2026-12-31 23:59:59');
    assert.equal(told(story, '2026-12-31 15:00', note), 'open 2026-12-31 15:00:00 to 2027-01-01 16:30:07');
    assert.equal(told(story, '2026-12-31 15:00', call), 'scheduled 2027-01-04 09:00:00 to 2027-01-04 17:00:00');
    assert.equal(told(story, '2026-12-31 15:00', checkIn), 'scheduled 2027-01-07 09:00:00 to 2027-01-08 17:00:00');
  });

  it('[T6] ends a window before the holiday on which its last day falls', () => {
    // Day 7 after Tuesday 22 December is the 29th; day 10 is New Year's Day.
    const story = tell('2026-12-22 15:00 interview Ito @Analyst');
    assert.equal(told(story, '2026-12-22 15:00', checkIn), 'scheduled 2026-12-29 09:00:00 to 2026-12-31 17:00:00');
  });
});

describe('a holiday on a weekend', () => {
  it('[T1] takes the Friday off where 4 July is a Saturday, as in 2026', () => {
    assert.equal(
      told(tell('2026-06-30 10:00 applied Ito @Analyst'), '2026-06-30 10:00', firstCall),
      'scheduled 2026-07-06 09:00:00 to 2026-07-06 17:00:00',
    );
  });

  it('[T1] takes the Monday off where it is a Sunday, as in 2027', () => {
    assert.equal(
      told(tell('2027-06-30 10:00 applied Ito @Analyst'), '2027-06-30 10:00', firstCall),
      'scheduled 2027-07-06 09:00:00 to 2027-07-06 17:00:00',
    );
  });

  it('[J2] keeps sundown on the holiday, since the note needs no office', () => {
    const story = tell('2026-07-02 15:00 interview Ito @Analyst');
    assert.equal(told(story, '2026-07-02 15:00', note), 'open 2026-07-02 15:00:00 to 2026-07-03 20:29:08');
    assert.equal(told(story, '2026-07-02 15:00', call), 'scheduled 2026-07-06 09:00:00 to 2026-07-06 17:00:00');
  });

  it('[T1] keeps the calendar of the owner’s region, or none', () => {
    // Epiphany, Wednesday 6 January 2027, is a holiday in Bavaria.
    const bavarian = tellOf({ holidays: 'DE-BY', timeZone: 'Europe/Berlin' }, '2027-01-04 10:00 applied Ito @Analyst');
    assert.equal(told(bavarian, '2027-01-04 10:00', firstCall), 'scheduled 2027-01-08 09:00:00 to 2027-01-08 17:00:00');
    const none = tellOf({ holidays: null }, '2026-06-30 10:00 applied Ito @Analyst');
    assert.equal(told(none, '2026-06-30 10:00', firstCall), 'scheduled 2026-07-03 09:00:00 to 2026-07-03 17:00:00');
  });
});

describe('east of UTC+12', () => {
  const kiritimati: Partial<Owner> = {
    timeZone: 'Pacific/Kiritimati',
    location: { latitude: 1.87, longitude: -157.4 },
    holidays: null,
  };
  const apia: Partial<Owner> = {
    timeZone: 'Pacific/Apia',
    location: { latitude: -13.83, longitude: -171.76 },
    holidays: null,
  };

  it('[J1 J2] lives by the local day, which UTC calls the day before', () => {
    const story = tellOf(kiritimati, '2026-03-05 08:00 interview Ito @Analyst');
    assert.equal(utc(story, '2026-03-05 08:00', email), '2026-03-04T18:00:00Z to 2026-03-05T09:59:59Z');
    assert.equal(told(story, '2026-03-05 08:00', note), 'open 2026-03-05 08:00:00 to 2026-03-06 18:43:31');
    assert.equal(utc(story, '2026-03-05 08:00', call), '2026-03-05T19:00:00Z to 2026-03-06T03:00:00Z');
  });

  it('[T1 J2] counts business days and sundown in Apia too', () => {
    const story = tellOf(apia, '2026-03-05 10:00 applied Ito @Analyst');
    assert.equal(utc(story, '2026-03-05 10:00', firstCall), '2026-03-09T20:00:00Z to 2026-03-10T04:00:00Z');
    const interview = tellOf(apia, '2026-03-05 10:00 interview Ito @Analyst');
    assert.equal(told(interview, '2026-03-05 10:00', note), 'open 2026-03-05 10:00:00 to 2026-03-06 18:47:22');
  });
});

describe('near the pole', () => {
  const owner: Partial<Owner> = {
    timeZone: 'Arctic/Longyearbyen',
    location: { latitude: 78.22, longitude: 15.65 },
    holidays: null,
  };

  it('[J2] takes 18:00 for sundown where the sun does not set, and where it does not rise', () => {
    const summer = tellOf(owner, '2026-06-10 15:00 interview Ito @Analyst');
    assert.equal(told(summer, '2026-06-10 15:00', note), 'open 2026-06-10 15:00:00 to 2026-06-11 18:00:00');
    const winter = tellOf(owner, '2026-12-10 15:00 interview Ito @Analyst');
    assert.equal(told(winter, '2026-12-10 15:00', note), 'open 2026-12-10 15:00:00 to 2026-12-11 18:00:00');
  });
});

describe('a work week from Sunday to Thursday', () => {
  const owner: Partial<Owner> = { timeZone: 'Asia/Riyadh', workweek: [7, 1, 2, 3, 4], holidays: null };

  it('[T1] counts Sunday and leaves out Friday and Saturday', () => {
    // After Wednesday 4 March: Thursday the 5th, Sunday the 8th, Monday the 9th.
    const story = tellOf(owner, '2026-03-04 10:00 applied Ito @Analyst');
    assert.equal(told(story, '2026-03-04 10:00', firstCall), 'scheduled 2026-03-09 09:00:00 to 2026-03-09 17:00:00');
  });

  it('[T5 T6] calls on Sunday after an interview on Thursday, and checks in to the Sunday of day 10', () => {
    const story = tellOf(owner, '2026-03-05 10:00 interview Ito @Analyst');
    assert.equal(told(story, '2026-03-05 10:00', call), 'scheduled 2026-03-08 09:00:00 to 2026-03-08 17:00:00');
    assert.equal(told(story, '2026-03-05 10:00', checkIn), 'scheduled 2026-03-12 09:00:00 to 2026-03-15 17:00:00');
  });
});
