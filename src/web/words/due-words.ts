/** Says instants as people do ("tomorrow by sundown, 4:31 pm"). Every instant comes from the server; nothing is decided here. */

/** By which clock, and in which manner of writing, times are told. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The owner's time zone. */
  readonly zone: string;
  /** A BCP 47 tag of English: `en-US`, `en-GB`. */
  readonly locale: string;
}

export interface DueFacts {
  readonly opens: number;
  readonly due: number;
  readonly overdue: boolean;
  /** The due instant is a sunset. */
  readonly bySundown?: boolean;
  /** Where a telephone step keeps the hours of the person called. */
  readonly theirZone?: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** "2 days late", "today by 5 pm their time (Berlin)", "tomorrow by sundown, 4:31 pm", "Tuesday to Friday". */
export function dueWords(facts: DueFacts, clock: Clock): string {
  if (facts.overdue) {
    return lateWords(facts.due, clock);
  }
  const opensLater = facts.opens > clock.now && daysBetween(facts.opens, facts.due, clock.zone) > 0;
  if (opensLater) {
    return `${dayWords(facts.opens, clock)} to ${dayWords(facts.due, clock)}`;
  }
  return `${dayWords(facts.due, clock)}${hourWords(facts, clock)}`;
}

function lateWords(due: number, clock: Clock): string {
  const days = daysBetween(due, clock.now, clock.zone);
  if (days > 0) {
    return `${counted(days, 'day')} late`;
  }
  const late = Math.max(clock.now - due, 0);
  return late < hourMs
    ? `${counted(Math.floor(late / minuteMs), 'minute')} late`
    : `${counted(Math.floor(late / hourMs), 'hour')} late`;
}

function hourWords(facts: DueFacts, clock: Clock): string {
  if (facts.bySundown === true) {
    return ` by sundown, ${timeWords(facts.due, clock)}`;
  }
  if (endsTheDay(facts.due, clock.zone)) {
    return '';
  }
  const { theirZone } = facts;
  if (theirZone === undefined || sameWallTime(facts.due, theirZone, clock)) {
    return ` by ${timeWords(facts.due, clock)}`;
  }
  return ` by ${timeWords(facts.due, { ...clock, zone: theirZone })} their time (${cityOf(theirZone)})`;
}

/** "today", "tomorrow", "yesterday", "Friday" within the week, else "Fri, Dec 4". */
export function dayWords(at: number, clock: Clock): string {
  const days = daysBetween(clock.now, at, clock.zone);
  if (days === 0) {
    return 'today';
  }
  if (Math.abs(days) === 1) {
    return days === 1 ? 'tomorrow' : 'yesterday';
  }
  if (days > 1 && days < 7) {
    return formatted(at, clock, { weekday: 'long' });
  }
  const far = Math.abs(days) > 300;
  return formatted(
    at,
    clock,
    far ? { day: 'numeric', month: 'long', year: 'numeric' } : { weekday: 'short', day: 'numeric', month: 'short' },
  );
}

/** "4:31 pm", "5 pm", "16:31" where the locale counts to 24. */
export function timeWords(at: number, clock: Clock): string {
  const time = formatted(at, clock, { hour: 'numeric', minute: '2-digit' });
  return time
    .replace(/:00(?=\s?[ap]m)/i, '')
    .replace(/\s?([ap])\.?m\.?/i, (_, half: string) => `\u00a0${half.toLowerCase()}m`);
}

/** The whole instant, as shown on hover and focus: "Sunday, November 22, 2026 at 4:31:05 pm CST". */
export function exactWords(at: number, clock: Clock): string {
  const time = formatted(at, clock, { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' });
  const spoken = time.replace(/\s([AP])M\b/, (_, half: string) => `\u00a0${half.toLowerCase()}m`);
  return `${formatted(at, clock, { dateStyle: 'full' })}, ${spoken}`;
}

/** "today", "yesterday", "3 days ago", "5 weeks ago", "2 years ago". */
export function agoWords(at: number, clock: Clock): string {
  const days = daysBetween(at, clock.now, clock.zone);
  if (days < 2) {
    return days === 1 ? 'yesterday' : 'today';
  }
  const [count, unit] =
    days < 21
      ? ([days, 'day'] as const)
      : days < 70
        ? ([Math.round(days / 7), 'week'] as const)
        : days < 600
          ? ([Math.round(days / 30.4), 'month'] as const)
          : ([Math.round(days / 365.25), 'year'] as const);
  return `${counted(count, unit)} ago`;
}

/** "2 h 14 min", "8 min", "under a minute". */
export function leftWords(ms: number): string {
  const minutes = Math.floor(ms / minuteMs);
  if (minutes < 1) {
    return 'under a minute';
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join('\u00a0');
}

/** Midnights between two instants in a zone; negative where the second is earlier. */
function daysBetween(from: number, to: number, zone: string): number {
  return dayNumber(to, zone) - dayNumber(from, zone);
}

/** The local date in a zone as `YYYY-MM-DD`, so many days on. */
export function dateIn(at: number, zone: string, days = 0): string {
  return new Date((dayNumber(at, zone) + days) * dayMs).toISOString().slice(0, 10);
}

/** "America/Argentina/Buenos_Aires" is said "Buenos Aires". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function dayNumber(at: number, zone: string): number {
  const [year = 0, month = 1, day = 1] = ['year', 'month', 'day'].map((part) => partOf(at, zone, part));
  return Date.UTC(year, month - 1, day) / dayMs;
}

function endsTheDay(at: number, zone: string): boolean {
  return partOf(at, zone, 'hour') === 23 && partOf(at, zone, 'minute') === 59;
}

function sameWallTime(at: number, zone: string, clock: Clock): boolean {
  return timeWords(at, clock) === timeWords(at, { ...clock, zone });
}

function partOf(at: number, zone: string, type: string): number {
  const format = formatFor('en-u-ca-iso8601', zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  return Number(format.formatToParts(at).find((part) => part.type === type)?.value);
}

function formatted(at: number, { locale, zone }: Clock, options: Intl.DateTimeFormatOptions): string {
  return formatFor(locale, zone, options).format(at).replaceAll('\u202f', ' ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times, so each is kept. */
function formatFor(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, kept);
  return kept;
}
