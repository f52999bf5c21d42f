/** A date in a list; the server spells instants with the owner's own offset, so the date is read off as written. */

const format = new Intl.DateTimeFormat(undefined, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

export function DateWords({ at }: { readonly at: string }) {
  return (
    <time className="detail" dateTime={at}>
      {format.format(new Date(`${at.slice(0, 10)}T12:00:00Z`))}
    </time>
  );
}
