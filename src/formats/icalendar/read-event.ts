/** An appointment as a calendar has it. RFC 5545 section 3.6.1 */

import type { ImportedMeeting } from '../brought/brought.ts';
import { oneLine } from '../people/one-line.ts';
import { plainText } from '../text/plain-text.ts';
import { meetingChannel } from './meeting-channel.ts';
import type { CalendarComponent } from './read-components.ts';
import { type Guest, guestsOf } from './read-guests.ts';
import type { CalendarProperty } from './read-property.ts';
import { type Clocks, instantOf, type When, whensOf } from './read-when.ts';

export interface CalendarEvent extends Pick<ImportedMeeting, 'line' | 'title' | 'place' | 'channel'> {
  readonly uid: string;
  /** Counts up with each change. */
  readonly sequence: number;
  readonly starts: When;
  readonly lastsMs: number;
  readonly rule: string | undefined;
  readonly extra: readonly When[];
  readonly except: readonly When[];
  /** Of a single one out of a series: when it would have begun. */
  readonly instead: When | undefined;
  /** Whether it stands for all that follow, too. */
  readonly isFromThenOn: boolean;
  readonly guests: readonly Guest[];
  readonly isCancelled: boolean;
}

/** Of an appointment that does not say when it ends. */
const usualMs = 30 * 60_000;
const longestTitle = 300;
const longestPlace = 500;

/** Undefined where nothing says when it is. */
export function eventOf({ line, properties }: CalendarComponent, clocks: Clocks): CalendarEvent | undefined {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const whens = (name: string) => all(name).flatMap((property) => whensOf(property, clocks));
  const text = (name: string) => plainText(all(name)[0]?.values[0] ?? '');
  const [starts] = whens('DTSTART');
  if (starts === undefined) return undefined;
  const title = oneLine(text('SUMMARY')).slice(0, longestTitle).toWellFormed();
  const place = oneLine(text('LOCATION')).slice(0, longestPlace).toWellFormed();
  const texts = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'URL', 'DESCRIPTION'].map(
    text,
  );
  const [instead] = whens('RECURRENCE-ID');
  return {
    line,
    uid: all('UID')[0]?.raw || `${String(starts.wall)} ${title}`,
    sequence: Number(all('SEQUENCE')[0]?.raw) || 0,
    starts,
    lastsMs: lastsMs(starts, { end: whens('DTEND')[0], duration: all('DURATION')[0] }),
    rule: all('RRULE')[0]?.raw,
    extra: whens('RDATE'),
    except: whens('EXDATE'),
    instead,
    isFromThenOn: /^thisandfuture$/i.test(all('RECURRENCE-ID')[0]?.params['range'] ?? ''),
    title,
    ...(place !== '' && { place }),
    channel: meetingChannel({ title, place, texts }),
    guests: guestsOf(properties),
    isCancelled: /^cancell?ed$/i.test(text('STATUS')),
  };
}

function lastsMs(
  starts: When,
  given: { readonly end?: When | undefined; readonly duration?: CalendarProperty | undefined },
): number {
  const { end, duration } = given;
  if (end !== undefined) return positive(instantOf(end).since(instantOf(starts)).total('milliseconds'));
  try {
    return positive(
      Temporal.Duration.from(duration?.raw ?? 'PT0S').total({
        unit: 'milliseconds',
        relativeTo: starts.wall.toPlainDate(),
      }),
    );
  } catch {
    return usualMs;
  }
}

function positive(lengthMs: number): number {
  return lengthMs > 0 ? lengthMs : usualMs;
}
