/** What happened when somebody recommended somebody on LinkedIn: a gift, to be thanked for or remembered. */

import type { ImportedHappening, Met } from '../brought/brought.ts';
import { happeningKey } from './happening-key.ts';
import { nameKeyOf } from './member.ts';
import { withWords } from './message-words.ts';
import type { Recommendation } from './recommendations.ts';

export interface RecommendationChoices {
  readonly direction: 'in' | 'out';
  /** Asked for only where there is a recommendation. */
  readonly connected: () => readonly Met[];
  readonly withText: boolean;
}

export function recommendationHappenings(
  recommendations: readonly Recommendation[],
  { direction, connected, withText }: RecommendationChoices,
): readonly ImportedHappening[] {
  const told = direction === 'in' ? 'Wrote a recommendation for me' : 'I wrote a recommendation for them';
  const exchange = [{ kind: 'reference', what: 'A recommendation on LinkedIn' }] as const;
  if (recommendations.length === 0) return [];
  const byName = Map.groupBy(connected(), nameKeyOf);
  return recommendations.map(({ line, at, other, words }) => ({
    key: happeningKey(`recommendation:${direction}`, nameKeyOf(other), at),
    line,
    at,
    people: [withPage(other, byName)],
    channel: 'linkedin',
    direction,
    summary: withWords(told, withText ? words : ''),
    ...(direction === 'in' ? { received: exchange } : { gave: exchange }),
  }));
}

/** LinkedIn tells only the name here, which is enough where one connection has it. */
function withPage(other: Met, byName: ReadonlyMap<string, readonly Met[]>): Met {
  const namesakes = byName.get(nameKeyOf(other)) ?? [];
  const link = namesakes.length === 1 ? namesakes[0]?.link : undefined;
  return link === undefined ? other : { ...other, link };
}
