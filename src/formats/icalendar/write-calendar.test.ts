import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { plainText } from '../text/plain-text.ts';
import { calendarTexts, type EntryWritten } from './write-calendar.ts';
import { type CalendarEntry, entryLines } from './write-entry.ts';

const zone = 'America/Chicago';
const changedAt = Date.UTC(2026, 2, 10, 20);

const written = (entry: CalendarEntry, sequence = 0, inZone = zone): EntryWritten => ({
  entry,
  lines: entryLines(entry, inZone),
  version: { sequence, changedAt },
});

const textOf = (entries: readonly EntryWritten[], inZone = zone) =>
  [...calendarTexts({ name: 'Sundown', zone: inZone, refreshMinutes: 15, entries })].join('');

/** As another reader has it, with the zones of the calendar itself. */
function readBack(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const component of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(component));
  }
  return calendar;
}

const instantOf = (component: ICAL.Component, name: string): number | undefined => {
  const time = component.getFirstPropertyValue(name);
  return time instanceof ICAL.Time ? time.toUnixTime() * 1000 : undefined;
};

const talk: CalendarEntry = {
  uid: 'meeting-talk@sundown',
  kind: 'event',
  summary: 'Informational interview with Ana Ruiz; Bo, and Cy',
  description: 'To ask:\n– How is pay set? \\ Who decides?',
  location: 'Café “Größe”, 1 Main St',
  category: 'Informational interview',
  starts: Date.UTC(2026, 2, 17, 15),
  ends: Date.UTC(2026, 2, 17, 15, 30),
  isBusy: true,
  alarmMinutes: 15,
};

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '\\', '\n', ':', '"', 'é', '日', '👩‍🚀', 'n'), maxLength: 200 }),
);
const moment = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
  .map((at) => at * 1000);

const entries = fc.uniqueArray(
  fc.record(
    {
      uid: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).map((id) => `${id}@sundown`),
      kind: fc.constantFrom('event', 'task'),
      summary: words,
      description: words,
      location: words,
      category: fc.constantFrom('Interview', 'Follow-up'),
      starts: moment,
      lasts: fc.integer({ min: 0, max: 100_000 }),
      priority: fc.integer({ min: 1, max: 9 }),
      isCancelled: fc.constant(true as const),
      alarmMinutes: fc.integer({ min: 0, max: 10_080 }),
    },
    { requiredKeys: ['uid', 'kind', 'summary', 'category', 'starts', 'lasts'] },
  ),
  { selector: ({ uid }) => uid, maxLength: 8 },
);

describe('calendarTexts', () => {
  it('writes an event as RFC 5545 has it, with its alarm', () => {
    const text = textOf([written(talk, 3)]);
    assert.ok(
      text.endsWith(
        [
          'BEGIN:VEVENT',
          'UID:meeting-talk@sundown',
          'DTSTAMP:20260310T200000Z',
          'LAST-MODIFIED:20260310T200000Z',
          'SEQUENCE:3',
          'DTSTART;TZID=America/Chicago:20260317T100000',
          'DTEND;TZID=America/Chicago:20260317T103000',
          'SUMMARY:Informational interview with Ana Ruiz\\; Bo\\, and Cy',
          'DESCRIPTION:To ask:\\n– How is pay set? \\\\ Who decides?',
          'LOCATION:Café “Größe”\\, 1 Main St',
          'CATEGORIES:Informational interview',
          'STATUS:CONFIRMED',
          'TRANSP:OPAQUE',
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'DESCRIPTION:Informational interview with Ana Ruiz\\; Bo\\, and Cy',
          'TRIGGER:-PT15M',
          'END:VALARM',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\r\n'),
      ),
      text,
    );
  });

  it('tells a calendar when to ask again, and has no METHOD, since nobody is invited', () => {
    const text = textOf([]);
    assert.ok(text.includes('REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M\r\n'));
    assert.ok(text.includes('X-WR-CALNAME:Sundown\r\n'));
    assert.ok(!text.includes('METHOD'));
  });

  it('keeps a cancelled meeting as one that is cancelled', () => {
    const { isBusy: _, alarmMinutes: __, ...rest } = talk;
    const text = textOf([written({ ...rest, isCancelled: true })]);
    assert.ok(text.includes('STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n') && !text.includes('VALARM'));
  });

  it('writes the hour that comes twice in UTC, so that both of its times are told apart', () => {
    const starts = Date.UTC(2026, 10, 1, 6, 30);
    const lines = entryLines({ ...talk, starts, ends: starts + 3_600_000 }, zone);
    assert.deepEqual(lines.slice(0, 2), ['DTSTART:20261101T063000Z', 'DTEND:20261101T073000Z']);
  });

  it('gives another reader what was written, whatever the words and the zone, in lines of at most 75 octets', () => {
    const inZone = fc.constantFrom(zone, 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu');
    fc.assert(
      fc.property(entries, inZone, (drawn, somewhere) => {
        const all = drawn.map(
          ({ lasts, ...entry }) => ({ ...entry, ends: entry.starts + lasts * 1000 }) as CalendarEntry,
        );
        const text = textOf(
          all.map((entry) => written(entry, 1, somewhere)),
          somewhere,
        );
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(!/[^\r]\n/.test(text));
        const components = readBack(text)
          .getAllSubcomponents()
          .filter(({ name }) => name !== 'vtimezone');
        assert.equal(components.length, all.length);
        for (const [index, entry] of all.entries()) {
          const component = components[index];
          assert.ok(component);
          assert.equal(component.name, entry.kind === 'task' ? 'vtodo' : 'vevent');
          assert.equal(component.getFirstPropertyValue('uid'), entry.uid);
          assert.equal(component.getFirstPropertyValue('summary'), plainText(entry.summary));
          assert.equal(component.getFirstPropertyValue('description') ?? '', plainText(entry.description ?? ''));
          const isTask = entry.kind === 'task';
          const lasts = entry.starts < entry.ends;
          assert.equal(instantOf(component, 'dtstart'), isTask && !lasts ? undefined : entry.starts);
          assert.equal(instantOf(component, 'due'), isTask ? entry.ends : undefined);
          assert.equal(instantOf(component, 'dtend'), isTask || !lasts ? undefined : entry.ends);
          assert.equal(component.getAllSubcomponents('valarm').length, entry.alarmMinutes === undefined ? 0 : 1);
        }
      }),
    );
  });
});
