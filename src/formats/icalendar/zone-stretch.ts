/** A time in which the clocks of a zone are not changed. */

import type { TimeZone } from '../../core/facts/time.ts';

/** In milliseconds; offsets are ahead of UTC. */
interface ZoneStretch {
  readonly zone: TimeZone;
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  readonly offset: number;
  /** Of the stretches beside it. */
  readonly before: number;
  readonly after: number;
}

let recent: ZoneStretch | undefined;

/** Entries come in the order of time, so that the last one looked up is mostly the one. */
export function stretchAt(zone: TimeZone, at: number): ZoneStretch {
  if (recent?.zone !== zone || at < recent.from || at >= recent.until) recent = readStretch(zone, at);
  return recent;
}

/** Whether the clocks show the same once more, before or after. */
export function comesTwice(at: number, { from, until, offset, before, after }: ZoneStretch): boolean {
  return at - from < before - offset || until - at <= offset - after;
}

function readStretch(zone: TimeZone, at: number): ZoneStretch {
  const zoned = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const offsetOf = (instant: number) => zoned(instant).offsetNanoseconds / 1_000_000;
  const offset = offsetOf(at);
  const from = zoned(at + 1).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity;
  const until = zoned(at).getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  return {
    zone,
    from,
    until,
    offset,
    before: from === -Infinity ? offset : offsetOf(from - 1),
    after: until === Infinity ? offset : offsetOf(until),
  };
}
