import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInstantText } from '../notebook/time-schemas.ts';
import { mailDate } from './mail-date.ts';

describe('mailDate', () => {
  it('reads dates as mail programs of all times wrote them, and keeps the offset', () => {
    const dates: readonly (readonly [string, string | undefined])[] = [
      ['Tue, 10 Mar 2026 15:00:00 -0500 (CDT)', '2026-03-10T15:00:00-05:00'],
      ['10 Mar 26 9:05 CST', '2026-03-10T09:05:00-06:00'],
      ['Tue, 10 Mar 1998 15:00:00 GMT', '1998-03-10T15:00:00+00:00'],
      ['Tue, 10-Mar-98 15:00:00 +05:30', '1998-03-10T15:00:00+05:30'],
      ['Tue Mar 10 15:00:00 2026', '2026-03-10T15:00:00+00:00'],
      ['From 179@xxx Tue Mar 10 20:00:00 +0000 2026', '2026-03-10T20:00:00+00:00'],
      ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'],
      ['Mon, 30 Feb 2026 10:00:00 +0000', undefined],
      ['Tue, 10 Mar 2026 25:00:00 +0000', undefined],
      ['Tue, 10 Foo 2026 15:00:00 +0000', undefined],
      ['yesterday', undefined],
    ];
    for (const [text, expected] of dates) assert.equal(mailDate(text), expected, text);
  });

  it('gives an instant that a touch may have, or nothing, for any text', () => {
    const pieces = fc.constantFrom('10', 'Mar', 'Mär', '2026', '15:00', ':60', '-0500', '-9900', 'EST', ' ', ',', '99');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const instant = mailDate(parts.join(''));
        return instant === undefined || isInstantText(instant);
      }),
    );
  });
});
