import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNumber, dayOfText, instantOfText, textOfDay, textOfInstant, yearOfDay } from './calendar-text.ts';

const anyInstant = fc.integer({ min: Date.parse('0001-01-02T00:00:00Z'), max: Date.parse('9999-12-30T00:00:00Z') });
const anyOffset = fc.integer({ min: -15 * 60, max: 15 * 60 }).map((minutes) => minutes * 60_000);

describe('calendar text', () => {
  it('reads what it wrote, at any offset, so that a file comes back as it was', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (instant, offset) => {
        assert.equal(instantOfText(textOfInstant(instant, offset)), instant);
      }),
    );
  });

  it('reads instants as Temporal does, so that the faster way is not another way', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (instant, offset) => {
        const text = textOfInstant(instant, offset);
        assert.equal(instantOfText(text), Temporal.Instant.from(text).epochMilliseconds);
      }),
    );
  });

  it('reads every spelling that RFC 3339 allows, so that files of others can be read', () => {
    const instant = Date.UTC(2026, 2, 10, 20, 0, 0);
    assert.equal(instantOfText('2026-03-10T15:00:00-05:00'), instant);
    assert.equal(instantOfText('2026-03-10T20:00:00Z'), instant);
    assert.equal(instantOfText('2026-03-10t20:00:00z'), instant);
    assert.equal(instantOfText('2026-03-11T01:45:00+05:45'), instant);
    assert.equal(instantOfText('2026-03-10T20:00:00.5Z'), instant + 500);
    assert.equal(instantOfText('2026-03-10T15:00:00.123456-05:00'), instant + 123);
  });

  it('writes milliseconds only where there are any, so that what people write stays short', () => {
    assert.equal(textOfInstant(Date.UTC(2026, 2, 10, 20), -5 * 3_600_000), '2026-03-10T15:00:00-05:00');
    assert.equal(textOfInstant(Date.UTC(2026, 2, 10, 20) + 7, 0), '2026-03-10T20:00:00.007+00:00');
  });

  it('keeps the instant where an old offset has seconds, since the format has only minutes', () => {
    const offset = -(5 * 3600 + 50 * 60 + 36) * 1000;
    const text = textOfInstant(Date.UTC(1880, 0, 1), offset);
    assert.equal(text, '1879-12-31T18:09:00-05:51');
    assert.equal(instantOfText(text), Date.UTC(1880, 0, 1));
  });

  it('counts days and years as Temporal does, leap days and year ends included', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
        const date = epoch.add({ days: day });
        assert.equal(dayNumber(date.year, date.month, date.day), day);
        assert.equal(yearOfDay(day), date.year);
        assert.equal(dayOfText(textOfDay(day)), day);
        assert.equal(textOfDay(day), date.toString());
      }),
    );
    assert.equal(textOfDay(dayOfText('2028-02-28') + 1), '2028-02-29');
    assert.equal(textOfDay(dayOfText('2026-12-31') + 1), '2027-01-01');
  });
});
