/** An instant as RFC 3339 text with an offset: `2026-03-10T15:00:00-05:00`. */
export type InstantText = string;

/** A calendar date as `YYYY-MM-DD`. */
export type DateText = string;

/** A time of day on a 24-hour clock: `09:00`. */
export type ClockText = string;

/** An IANA time zone: `America/Chicago`. */
export type TimeZone = string;
