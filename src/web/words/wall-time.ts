/** A time read off the owner's wall (`2026-03-10T15:00`, as a browser's field gives it) as an instant. */

const format = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** Milliseconds since 1970. Of a time that the clocks repeat, the first; one that they skip moves on by the hour skipped. */
export function instantIn(zone: string, wall: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  const before = asUtc - offsetMs(zone, asUtc - dayMs);
  const after = asUtc - offsetMs(zone, asUtc + dayMs);
  return wallMs(zone, before) === asUtc ? before : wallMs(zone, after) === asUtc ? after : before;
}

/** The wall time in a zone, to the minute. */
export function wallIn(zone: string, at: number): string {
  return new Date(wallMs(zone, at)).toISOString().slice(0, 16);
}

const dayMs = 86_400_000;

function offsetMs(zone: string, at: number): number {
  return wallMs(zone, at) - Math.floor(at / 1000) * 1000;
}

function wallMs(zone: string, at: number): number {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
  } = parts as Partial<Record<Intl.DateTimeFormatPartTypes, number>>;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
