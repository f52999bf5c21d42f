/** A line in which names and dates stand as signs, so that a pattern over the rest sees what is what. */

import type { Span } from '../../core/capture/understanding.ts';

export const signs = {
  person: '\uE000',
  organization: '\uE001',
  opportunity: '\uE002',
  date: '\uE003',
  promise: '\uE004',
} as const;
export type Sign = keyof typeof signs;

/** As long as the line, so that places in it are places in the line. */
export function marked(line: string, spans: readonly Span[], sign: Sign): string {
  let text = line;
  for (const { from, until } of spans)
    text = text.slice(0, from) + signs[sign].repeat(until - from) + text.slice(until);
  return text;
}

/** A pattern in which P is a person, O an organization, T the title of a position and D a date. */
export function pattern(source: string): RegExp {
  const spelled = source
    .replaceAll('{P}', `${signs.person}+`)
    .replaceAll('{O}', `${signs.organization}+`)
    .replaceAll('{T}', `${signs.opportunity}+`)
    .replaceAll('{D}', `${signs.date}+`);
  return new RegExp(spelled, 'gi');
}
