/** A date or a time without its zone. RFC 5545 sections 3.3.4 and 3.3.5, as RFC 7265 spells them */

/** Undefined for what no calendar has. A leap second is the one before it. */
export function localTime(text: string | undefined): Temporal.PlainDateTime | undefined {
  const [, date, time = '00:00:00'] =
    /^((?:19|20|21)\d\d-\d\d-\d\d|160[01]-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)Z?)?$/.exec(text ?? '') ?? [];
  if (date === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
