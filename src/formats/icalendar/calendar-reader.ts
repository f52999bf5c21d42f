/** Appointments with other people out of a calendar file (.ics), recurring ones one by one. RFC 5545 */

import type { Brought, ImportedMeeting, ReadingChoices } from '../brought/brought.ts';
import { leftOut } from '../brought/left-out.ts';
import { type OwnAddresses, ownAddresses } from '../brought/own-addresses.ts';
import { holdsOthers } from '../brought/holds-others.ts';
import type { FileSent, Reader, Unread } from '../brought/reader.ts';
import { isInstantText } from '../notebook/time-schemas.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { type Appointment, appointmentsOf, isSeries } from './appointments.ts';
import { type CalendarComponent, calendarComponents } from './read-components.ts';
import { type CalendarEvent, eventOf } from './read-event.ts';
import { zonesOf } from './read-zone.ts';
import { wallClockIn } from './wall-clock.ts';

export const calendarReader: Reader = {
  reads: ({ beginning }) =>
    !holdsOthers(beginning) && /^\s*BEGIN:VCALENDAR\s*$/im.test(beginning.replaceAll('\u0000', '')),
  read: async (file, choices) => readCalendar(file, choices),
};

const calendarLimits = { ofSeries: 1_000, inAll: 20_000, others: 25, steps: 50_000, refused: 1_000 } as const;

const zoneKinds = ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'] as const;

function readCalendar({ bytes }: FileSent, choices: ReadingChoices): Brought | Unread {
  const text = utf8Bytes(bytes);
  const frame = [...calendarComponents(text, zoneKinds)].filter((each) => 'kind' in each);
  const refused: RefusedLine[] = [];
  const events = [...eventsIn(text, { frame, timeZone: choices.timeZone, refused })];
  if (events.length === 0) return { unread: [{ line: 1, reason: nothingReason }, ...told(refused)] };
  const own = ownAddresses(sightings(events, frame), choices);
  const meetings = meetingsOf(events, { own, choices, refused });
  return {
    format: 'icalendar',
    people: [],
    happenings: [],
    meetings: meetings.toSorted((left, right) => Date.parse(left.starts) - Date.parse(right.starts)),
    addresses: own.addresses,
    refused: told(refused),
  };
}

/** In order, and no more than anybody reads. */
function told(refused: readonly RefusedLine[]): readonly RefusedLine[] {
  return refused.toSorted((left, right) => left.line - right.line).slice(0, calendarLimits.refused);
}

const nothingReason = 'There is no appointment in this calendar. Export it again with its events.';

interface Frame {
  /** What stands around the events: calendars and zones, which may come after them. */
  readonly frame: readonly CalendarComponent[];
  readonly timeZone: string;
  readonly refused: RefusedLine[];
}

function* eventsIn(text: Uint8Array, { frame, timeZone, refused }: Frame): Generator<CalendarEvent> {
  const unknown = new Set<string>();
  const isCallingOff = frame.some(({ properties }) =>
    properties.some(({ name, raw }) => name === 'METHOD' && /^cancel$/i.test(raw)),
  );
  const clocks = {
    zones: zonesOf(frame.filter(({ kind }) => kind === 'VTIMEZONE')),
    floating: wallClockIn(timeZone),
    unknownZone(tzid: string, line: number) {
      if (!unknown.has(tzid)) refused.push({ line, reason: unknownZoneReason(tzid, timeZone) });
      unknown.add(tzid);
    },
  };
  for (const component of calendarComponents(text, ['VEVENT'])) {
    const event = 'kind' in component ? eventOf(component, clocks) : undefined;
    if (event !== undefined) yield isCallingOff ? { ...event, isCancelled: true } : event;
    else if (refused.length < calendarLimits.refused)
      refused.push('reason' in component ? component : { line: component.line, reason: timelessReason });
  }
}

const timelessReason = 'This appointment has no time to read. Add it by hand if it matters.';

function unknownZoneReason(tzid: string, timeZone: string): string {
  const shown = tzid.slice(0, 60).toWellFormed();
  return `Nobody knows the time zone “${shown}”; its appointments are read as of ${timeZone}. Check their times.`;
}

/** Google names the calendar of an account after its address. */
function sightings(events: readonly CalendarEvent[], frame: readonly CalendarComponent[]) {
  const counts = new Map<string, number>();
  const withGuests = events.filter(({ guests }) => guests.length > 0);
  for (const { guests } of withGuests) {
    for (const { email } of guests) {
      if (email !== undefined) counts.set(email.toLowerCase(), (counts.get(email.toLowerCase()) ?? 0) + 1);
    }
  }
  const names = frame.flatMap(({ properties }) => properties.filter(({ name }) => name === 'X-WR-CALNAME'));
  const sure = names.map(({ raw }) => raw.toLowerCase()).filter((name) => counts.has(name));
  return { counts, of: withGuests.length, sure: new Set(sure) };
}

interface Reading {
  readonly own: OwnAddresses;
  readonly choices: ReadingChoices;
  readonly refused: RefusedLine[];
}

function meetingsOf(events: readonly CalendarEvent[], { own, choices, refused }: Reading): readonly ImportedMeeting[] {
  const out = leftOut(leftOutWords);
  const window = {
    from: Temporal.Instant.from(choices.window.from),
    until: Temporal.Instant.from(choices.window.until),
  };
  const meetings: ImportedMeeting[] = [];
  const gone: ImportedMeeting[] = [];
  let steps = 0;
  for (const series of Map.groupBy(events, ({ uid }) => uid).values()) {
    const asked = withGuestsOfSeries(series);
    const reasons = new Map(asked.map((event) => [event, whyLeftOut(event, own)]));
    for (const [{ line }, why] of reasons) if (why !== undefined) out.add(why, line);
    const isTaken = ({ event }: Pick<Appointment, 'event'>) => [undefined, 'declined'].includes(reasons.get(event));
    const first = asked.find((event) => isTaken({ event }));
    if (first === undefined) continue;
    const { line, title } = first;
    if (steps > calendarLimits.steps || meetings.length >= calendarLimits.inAll) {
      refused.push({ line, reason: tooMuchReason });
      break;
    }
    const { appointments, calledOff, problem, ...work } = appointmentsOf(asked, window);
    const taken = appointments.filter(isTaken);
    steps += work.steps;
    if (problem !== undefined) refused.push({ line, reason: problemReasons[problem](title) });
    if (taken.length > calendarLimits.ofSeries) refused.push({ line, reason: longSeriesReason(title) });
    meetings.push(...taken.slice(0, calendarLimits.ofSeries).flatMap((each) => meetingOf(each, own) ?? []));
    const off = calledOff.filter(isTaken).slice(0, calendarLimits.ofSeries);
    gone.push(...off.flatMap((each) => meetingOf({ ...each, isCalledOff: true }, own) ?? []));
  }
  refused.push(...out.told());
  return [...meetings.slice(0, calendarLimits.inAll), ...gone.slice(0, calendarLimits.inAll)];
}

/** One of a series that is called off often says nothing but that. */
function withGuestsOfSeries(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const series = events.findLast(isSeries);
  return events.map((event) =>
    series !== undefined && event.isCancelled && event.guests.length === 0
      ? { ...event, guests: series.guests }
      : event,
  );
}

type Why = 'alone' | 'all-day' | 'declined' | 'crowd';

/** Those that are called off are taken, and those that the owner declined as such: they may be in the notebook already. */
function whyLeftOut({ guests, starts }: CalendarEvent, { isOwn }: OwnAddresses): Why | undefined {
  const others = guests.filter(({ email, hasDeclined }) => !isOwn(email) && !hasDeclined);
  if (others.length === 0) return 'alone';
  if (starts.isDay) return 'all-day';
  if (isDeclined({ guests }, isOwn)) return 'declined';
  return others.length > calendarLimits.others ? 'crowd' : undefined;
}

function isDeclined({ guests }: Pick<CalendarEvent, 'guests'>, isOwn: OwnAddresses['isOwn']): boolean {
  return guests.some(({ email, hasDeclined }) => hasDeclined && isOwn(email));
}

const leftOutWords: Readonly<Record<Why, (count: number) => string>> = {
  alone: (count) => `Appointments with nobody else in them are left out: ${count}.`,
  'all-day': (count) =>
    `All-day entries with guests are left out, since they say no time: ${count}. Add a meeting by hand where you met.`,
  declined: (count) => `Appointments that you declined are left out: ${count}.`,
  crowd: (count) =>
    `Appointments with more than ${calendarLimits.others} others are left out: ${count}. Log by hand whom you talked with.`,
};

const problemReasons = {
  unreadable: (title: string) => `How “${title.slice(0, 60)}” recurs cannot be read: only its first date is taken.`,
  'too-many': (title: string) => `“${title.slice(0, 60)}” recurs too often to follow: only its first date is taken.`,
};

const tooMuchReason = `There are more than ${calendarLimits.inAll} appointments here, or rules too long to follow: those from this one on are left out. Export a shorter period and import that, too.`;

function longSeriesReason(title: string): string {
  return `“${title.slice(0, 60)}” takes place more than ${calendarLimits.ofSeries} times: only the first are taken.`;
}

/** What the owner declined is called off as far as they are concerned. */
function meetingOf(
  { key, event, starts, isCalledOff = event.isCancelled }: Appointment & { readonly isCalledOff?: boolean },
  { isOwn }: OwnAddresses,
): ImportedMeeting | undefined {
  const { line, title, place, channel, guests, lastsMs } = event;
  const isCancelled = isCalledOff || isDeclined(event, isOwn);
  const ends = starts.add({ milliseconds: Math.round(lastsMs) });
  const [begin, end] = [starts, ends].map((each) => each.round('second').toString()) as [string, string];
  if (!isInstantText(begin) || !isInstantText(end)) return undefined;
  return {
    key: `appointment ${key}`,
    line,
    starts: begin,
    ends: end,
    title,
    ...(place !== undefined && { place }),
    people: guests
      .filter(({ email, hasDeclined }) => !hasDeclined && !isOwn(email))
      .map(({ hasDeclined: _, ...met }) => met),
    channel,
    ...(isCancelled && { isCancelled }),
  };
}
