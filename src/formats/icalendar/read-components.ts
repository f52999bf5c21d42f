/** The components of a calendar that are taken, each with its own properties only. RFC 5545 section 3.6 */

import type { RefusedLine } from '../text/refused-line.ts';
import { calendarLines } from './read-calendar-lines.ts';
import { propertyOf, type CalendarProperty } from './read-property.ts';

export interface CalendarComponent {
  readonly kind: 'VCALENDAR' | 'VEVENT' | 'VTIMEZONE' | 'STANDARD' | 'DAYLIGHT';
  readonly line: number;
  readonly properties: readonly CalendarProperty[];
  /** Those within it, in file order; the events of a calendar are not kept here. */
  readonly parts: readonly CalendarComponent[];
}

export type ComponentKind = CalendarComponent['kind'];
interface Open {
  /** Also of a component that is not taken. */
  readonly name: string;
  readonly line: number;
  readonly properties: CalendarProperty[];
  readonly parts: CalendarComponent[];
}

const deepest = 20;
/** More than the largest crowd, of which each guest has one. */
const mostProperties = 10_000;

const everywhere = ['BEGIN', 'END'];
const ofFrame: ReadonlySet<string> = new Set([
  ...everywhere,
  'METHOD',
  'X-WR-CALNAME',
  'TZID',
  'X-LIC-LOCATION',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'DTSTART',
  'RRULE',
  'RDATE',
]);
const ofEvents: ReadonlySet<string> = new Set([
  ...everywhere,
  'UID',
  'SEQUENCE',
  'STATUS',
  'SUMMARY',
  'LOCATION',
  'DESCRIPTION',
  'URL',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'ATTENDEE',
  'ORGANIZER',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RECURRENCE-ID',
  'RRULE',
  'RDATE',
  'EXDATE',
]);

/** Those of the kinds asked for, as they end. An event that is torn is refused, and the next one read. */
export function* calendarComponents(
  bytes: Uint8Array,
  kinds: readonly ComponentKind[],
): Generator<CalendarComponent | RefusedLine> {
  const open: Open[] = [];
  const kindOf = (component: Open | undefined) => kinds.find((kind) => kind === component?.name);
  for (const { line, name, text } of calendarLines(bytes, kinds.includes('VEVENT') ? ofEvents : ofFrame)) {
    const value = text
      .slice(text.indexOf(':') + 1)
      .trim()
      .toUpperCase();
    if (name === 'BEGIN') {
      if (value === 'VEVENT' || value === 'VCALENDAR') yield* torn(open, kinds);
      if (value === 'VCALENDAR') open.length = 0;
      if (open.length < deepest) open.push({ name: value, line, properties: [], parts: [] });
    } else if (name === 'END') {
      const at = open.findLastIndex((each) => each.name === value);
      const component = open[at];
      const kind = kindOf(component);
      if (component !== undefined) open.length = at;
      if (component === undefined || kind === undefined) continue;
      if (kind === 'STANDARD' || kind === 'DAYLIGHT') open.at(-1)?.parts.push({ ...component, kind });
      else yield { ...component, kind };
    } else {
      const component = open.at(-1);
      if (component === undefined || kindOf(component) === undefined) continue;
      const property = component.properties.length < mostProperties ? propertyOf(name, text) : undefined;
      if (property !== undefined) component.properties.push({ ...property, line });
    }
  }
  yield* torn(open, kinds);
}

/** Closes an event that is still open. */
function* torn(open: Open[], kinds: readonly ComponentKind[]): Generator<RefusedLine> {
  const at = open.findIndex(({ name }) => name === 'VEVENT');
  const event = open[at];
  if (event === undefined) return;
  open.length = at;
  if (kinds.includes('VEVENT'))
    yield { line: event.line, reason: 'This appointment breaks off without END:VEVENT. Export the calendar again.' };
}
