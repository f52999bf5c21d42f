import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TodayGroup } from '../../client/agenda-query.ts';
import { daysAfter } from '../../follow-ups/days-after.ts';
import { nextMail } from './next-mail.ts';
import { sunSpot } from './sun-path.ts';

describe('the way to sundown', () => {
  it('rises from the horizon to noon and sinks back, as the owner sees it', () => {
    assert.deepEqual(
      [0, 50, 100].map((now) => sunSpot(now, 0, 100).height),
      [0, 1, 0],
    );
    assert.equal(sunSpot(25, 0, 100).along, 0.25);
  });

  it('stays on the page before the morning and after sundown, where it would run off', () => {
    assert.deepEqual(sunSpot(-10, 0, 100), { along: 0, height: 0, isDown: false });
    assert.deepEqual(sunSpot(110, 0, 100), { along: 1, height: 0, isDown: true });
  });
});

describe('what must be in the mail', () => {
  const groups = [
    {
      followUps: [
        { dueBySundown: true, due: '2026-03-11T18:56:00-05:00' },
        { dueBySundown: false, due: '2026-03-10T20:00:00-05:00' },
      ],
    },
    {
      followUps: [
        { dueBySundown: true, due: '2026-03-11T18:56:00-05:00' },
        { dueBySundown: true, due: '2026-03-09T18:54:00-05:00' },
      ],
    },
  ] as unknown as readonly TodayGroup[];
  const now = Date.parse('2026-03-10T19:00:00-05:00');

  it('[J2] counts what the next sundown asks for, not what is past or due by the clock', () => {
    assert.deepEqual(nextMail(groups, now), { count: 2, sundown: Date.parse('2026-03-11T18:56:00-05:00') });
  });

  it('says nothing where no sundown asks for anything', () => {
    assert.equal(nextMail([], now), undefined);
  });
});

it('counts calendar days over the end of a month and of a year, because a snooze is a date', () => {
  assert.equal(daysAfter('2026-12-30', 3), '2027-01-02');
  assert.equal(daysAfter('2028-02-28', 1), '2028-02-29');
});
