/** What a text in HTML says. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Roughly: a line for each paragraph, and no markup. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^]*?(?:<\/\1>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[(name ?? '').toLowerCase()] ?? whole) : String.fromCharCode(Number(code)),
    );
}
