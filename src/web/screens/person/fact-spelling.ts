/** Facts of a card in a form that people read or browsers open. */

/** A link that can be opened, or nothing where it is only words. */
export function addressOf(link: string): string | undefined {
  const said = link.trim();
  const full = /^https?:\/\//i.test(said) ? said : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(said) ? `https://${said}` : '';
  return URL.canParse(full) ? full : undefined;
}

/** "March 5" with the year where one was told; year 1604 and the like stand for none. */
export function birthdayWords(date: string, locale: string): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  const withYear = Number(date.slice(0, 4)) >= 1900;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  }).format(at);
}
