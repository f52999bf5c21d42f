import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agoWords, dateIn, dayWords, dueWords, exactWords, leftWords, timeWords } from './due-words.ts';
import type { Clock, DueFacts } from './due-words.ts';

const zone = 'America/Chicago';
const at = (text: string): number => Date.parse(text);

/** Tuesday 10 March 2026, three in the afternoon in Chicago. */
const clock: Clock = { now: at('2026-03-10T15:00:00-05:00'), zone, locale: 'en-US' };

function said(due: string, more: Partial<DueFacts> = {}): string {
  return dueWords({ opens: 0, overdue: false, due: at(due), ...more }, clock).replaceAll('\u00a0', ' ');
}

describe('when a follow-up is due', () => {
  it('names the sunset as sundown with its minute, so that the note can be taken to the mail in time', () => {
    assert.equal(said('2026-03-11T18:59:30-05:00', { bySundown: true }), 'tomorrow by sundown, 6:59 pm');
  });

  it('leaves the hour out where the whole day counts, because 11:59 pm would sound like an appointment', () => {
    assert.equal(said('2026-03-10T23:59:59-05:00'), 'today');
    assert.equal(said('2026-03-13T23:59:59-05:00'), 'Friday');
    assert.equal(said('2026-03-20T23:59:59-05:00'), 'Fri, Mar 20');
  });

  it('tells a call by the clock of the person called, because their office hours decide', () => {
    assert.equal(
      said('2026-03-10T17:00:00+01:00', { theirZone: 'Europe/Berlin' }),
      'today by 5 pm their time (Berlin)',
    );
    assert.equal(said('2026-03-10T17:00:00-05:00', { theirZone: 'America/Winnipeg' }), 'today by 5 pm');
  });

  it('gives both ends of a window that has not opened, so that nobody calls too early', () => {
    assert.equal(said('2026-03-16T17:00:00-05:00', { opens: at('2026-03-12T09:00:00-05:00') }), 'Thursday to Monday');
  });

  it('counts midnights for days and the clock below that, because last night at eleven was yesterday', () => {
    assert.equal(said('2026-03-08T23:59:59-05:00', { overdue: true }), '2 days late');
    assert.equal(said('2026-03-09T23:59:59-05:00', { overdue: true }), '1 day late');
    assert.equal(said('2026-03-10T12:00:00-05:00', { overdue: true }), '3 hours late');
    assert.equal(said('2026-03-10T14:59:00-05:00', { overdue: true }), '1 minute late');
  });

  it('keeps to the date of the owner when the clocks change, because that day has only 23 hours', () => {
    const eve: Clock = { ...clock, now: at('2026-03-07T23:30:00-06:00') };
    assert.equal(dayWords(at('2026-03-08T23:30:00-05:00'), eve), 'tomorrow');
    assert.equal(dateIn(eve.now, zone, 1), '2026-03-08');
    assert.equal(dateIn(at('2026-12-31T23:30:00-06:00'), zone, 1), '2027-01-01');
  });

  it('counts from the date on the far side of the world, where it is already tomorrow', () => {
    const kiritimati: Clock = { ...clock, zone: 'Pacific/Kiritimati' };
    assert.equal(dayWords(at('2026-03-11T10:30:00+14:00'), kiritimati), 'today');
  });
});

describe('other times', () => {
  it('writes the clock as the locale does, because 16:31 is not 4:31 pm to everybody', () => {
    assert.equal(timeWords(at('2026-03-10T16:31:00-05:00'), clock), '4:31\u00a0pm');
    assert.equal(timeWords(at('2026-03-10T17:00:00-05:00'), clock), '5\u00a0pm');
    assert.equal(timeWords(at('2026-03-10T17:00:00-05:00'), { ...clock, locale: 'en-GB' }), '17:00');
  });

  it('tells the exact instant to the second with its zone, for those who doubt the words', () => {
    assert.equal(exactWords(at('2026-03-11T18:59:30-05:00'), clock), 'Wednesday, March 11, 2026, 6:59:30\u00a0pm CDT');
  });

  it('rounds what is past, because nobody remembers a talk by the day after three weeks', () => {
    const ago = (days: number): string => agoWords(clock.now - days * 86_400_000, clock);
    assert.deepEqual([0, 1, 6, 25, 100, 800].map(ago), [
      'today',
      'yesterday',
      '6 days ago',
      '4 weeks ago',
      '3 months ago',
      '2 years ago',
    ]);
  });

  it('says the time left in hours and minutes, as one says it aloud', () => {
    assert.equal(leftWords(8_040_000), '2 h\u00a014 min');
    assert.equal(leftWords(3_600_000), '1 h');
    assert.equal(leftWords(30_000), 'under a minute');
  });
});
