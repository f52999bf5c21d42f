import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectedOnDate } from './connected-on.ts';

describe('connectedOnDate', () => {
  for (const [text, date] of [
    ['05 Mar 2026', '2026-03-05'],
    ['5 Mar 2026', '2026-03-05'],
    ['29 Feb 2024', '2024-02-29'],
    ['5-Mar-26', '2026-03-05'],
    ['31-Dec-09', '2009-12-31'],
    ['2026-03-05', '2026-03-05'],
  ] as const) {
    it(`reads ${text}`, () => assert.equal(connectedOnDate(text), date));
  }

  for (const text of ['', '31 Feb 2024', '29 Feb 2023', '05 Mrz 2026', '3/5/26', '5 Mar', 'yesterday', '2026-02-30']) {
    it(`takes no guess at “${text}”, since a wrong date is worse than none`, () => {
      assert.equal(connectedOnDate(text), undefined);
    });
  }
});
