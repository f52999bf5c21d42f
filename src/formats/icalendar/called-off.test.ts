import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarReader } from './calendar-reader.ts';

const choices = {
  timeZone: 'America/Chicago',
  window: { from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' },
  ownAddresses: ['dana.okafor@owner.example'],
  withText: false,
};

const starting = async (lines: readonly string[], isOff: boolean) => {
  const file = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u', 'ATTENDEE:mailto:bo@example.com', ...lines]
    .concat('END:VEVENT', 'END:VCALENDAR')
    .join('\r\n');
  const brought = await calendarReader.read(
    { name: 'x', bytes: new TextEncoder().encode(file), beginning: file },
    choices,
  );
  assert.ok('meetings' in brought);
  return brought.meetings.flatMap(({ starts, isCancelled = false }) => (isCancelled === isOff ? [starts] : []));
};
const startsOf = (...lines: string[]) => starting(lines, false);
const calledOff = (...lines: string[]) => starting(lines, true);

describe('a calendar calls off', () => {
  it('what was taken out of a series since, or came after its end, as it may have been read before', async () => {
    const tuesdays = ['DTSTART:20260512T100000Z', 'EXDATE:20260519T100000Z', 'EXDATE;VALUE=DATE:20260519'];
    const ends = { until: 'UNTIL=20260609T100000Z', count: 'COUNT=5' };
    for (const end of Object.values(ends)) {
      const rule = `RRULE:FREQ=WEEKLY;${end};BYDAY=TU`;
      assert.deepEqual(await calledOff(...tuesdays, rule), [
        '2026-05-19T10:00:00Z',
        '2026-06-16T10:00:00Z',
        '2026-06-23T10:00:00Z',
        '2026-06-30T10:00:00Z',
      ]);
      assert.equal((await startsOf(...tuesdays, rule)).length, 4);
    }
    assert.deepEqual(
      await calledOff('DTSTART:20240102T100000Z', 'RRULE:FREQ=WEEKLY;UNTIL=20240601T000000Z'),
      [],
      'of a series that ended long ago nothing is to come',
    );
    assert.deepEqual(await calledOff('DTSTART:20260512T100000Z', 'RRULE:FREQ=WEEKLY'), []);
  });

  it('what the owner declined since', async () => {
    const declined = ['DTSTART:20260601T100000Z', 'ATTENDEE;PARTSTAT=DECLINED:mailto:dana.okafor@owner.example'];
    assert.deepEqual(await calledOff(...declined), ['2026-06-01T10:00:00Z']);
    assert.deepEqual(await startsOf(...declined), []);
  });
});
