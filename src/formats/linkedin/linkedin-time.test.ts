import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkedinTime } from './linkedin-time.ts';

describe('linkedinTime', () => {
  for (const [text, time] of [
    ['2026-03-05 14:03:22 UTC', '2026-03-05T14:03:22Z'],
    ['2026-03-05 14:03 UTC', '2026-03-05T14:03:00Z'],
    ['2026-03-05T14:03:22Z', '2026-03-05T14:03:22Z'],
    ['3/5/26, 2:03 PM', '2026-03-05T14:03:00Z'],
    ['03/05/26, 02:03 AM', '2026-03-05T02:03:00Z'],
    ['3/5/26, 12:00 AM', '2026-03-05T00:00:00Z'],
    ['3/5/26, 12:59 PM', '2026-03-05T12:59:00Z'],
    ['3/5/26, 2:03\u202fPM', '2026-03-05T14:03:00Z'],
    ['3/5/2026 14:03', '2026-03-05T14:03:00Z'],
    ['1/1/23', '2023-01-01'],
  ] as const) {
    it(`reads ${text} as ${time}`, () => assert.equal(linkedinTime(text), time));
  }

  for (const text of [
    '',
    '2026-02-30 14:03:22 UTC',
    '13/5/26, 2:03 PM',
    '3/5/26, 14:03 PM',
    '25:00',
    'Mar 2026',
    '5.3.26',
  ]) {
    it(`takes no guess at “${text}”, since a wrong time is worse than none`, () => {
      assert.equal(linkedinTime(text), undefined);
    });
  }
});
