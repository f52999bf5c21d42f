/** When something that recurs happens, by the clock on the wall. RFC 5545 section 3.8.5 */

import { RRuleTemporal } from 'rrule-temporal';

export interface Recurring {
  readonly starts: Temporal.PlainDateTime;
  readonly rule: string | undefined;
  /** The last time at which it may happen; what the rule itself says of that is not read. */
  readonly last?: Temporal.PlainDateTime | undefined;
  readonly extra: readonly Temporal.PlainDateTime[];
  readonly except: readonly Temporal.PlainDateTime[];
}

export interface Occurrences {
  /** In order, each once; the first also where it does not fit the rule. */
  readonly walls: readonly Temporal.PlainDateTime[];
  /** Why the rule was not followed to its end. */
  readonly problem?: 'unreadable' | 'too-many';
}

/** From `from` to `until`, which is exclusive. */
export interface WallWindow {
  readonly from: Temporal.PlainDateTime;
  readonly until: Temporal.PlainDateTime;
}

/** So many steps of a rule take a few tenths of a second at the worst. */
export const mostSteps = 10_000;

/** Until when a rule runs, by the clock that `wallOf` tells; a date counts to its end. RFC 5545 section 3.3.10 */
export function lastOf(
  rule: string | undefined,
  wallOf: (instant: Temporal.Instant) => Temporal.PlainDateTime,
): Temporal.PlainDateTime | undefined {
  const [, date, time, isUtc] = /(?:^|;)UNTIL=(\d{8})(?:T(\d{6})(Z?))?/i.exec(rule ?? '') ?? [];
  if (date === undefined) return undefined;
  try {
    const last = Temporal.PlainDateTime.from(`${date}T${time ?? '235959'}`, { overflow: 'reject' });
    return isUtc === 'Z' ? wallOf(last.toZonedDateTime('UTC').toInstant()) : last;
  } catch {
    return undefined;
  }
}

/** Rules run on a clock without summer time, so that an appointment at nine stays at nine. */
export function occurrencesOf(recurring: Recurring, window: WallWindow): Occurrences {
  const { starts, extra, except } = recurring;
  const { walls, problem } = ruled(recurring, window);
  const isWithin = (wall: Temporal.PlainDateTime) =>
    Temporal.PlainDateTime.compare(wall, window.from) >= 0 && Temporal.PlainDateTime.compare(wall, window.until) < 0;
  const left = new Set(except.map(String));
  const wallByText = new Map([starts, ...walls, ...extra].filter(isWithin).map((wall) => [String(wall), wall]));
  return {
    walls: [...wallByText]
      .filter(([text]) => !left.has(text))
      .map(([, wall]) => wall)
      .toSorted((left, right) => Temporal.PlainDateTime.compare(left, right)),
    ...(problem === undefined ? {} : { problem }),
  };
}

function ruled({ starts, rule, last }: Recurring, { from, until }: WallWindow): Occurrences {
  if (rule === undefined) return { walls: [] };
  try {
    const rrule = new RRuleTemporal({
      rruleString: `RRULE:${rule.replace(/;?UNTIL=[^;]*/gi, '').replace(/^;/, '')}`,
      dtstart: starts.toZonedDateTime('UTC'),
      ...(last === undefined ? {} : { until: last.toZonedDateTime('UTC') }),
      includeDtstart: true,
      maxIterations: mostSteps,
      maxCandidateEvaluations: mostSteps,
      cache: false,
    });
    const times = rrule.between(from.toZonedDateTime('UTC'), until.toZonedDateTime('UTC'), true);
    return { walls: times.map((time) => time.toPlainDateTime()) };
  } catch (error) {
    return { walls: [], problem: /exceeded/.test(String(error)) ? 'too-many' : 'unreadable' };
  }
}
