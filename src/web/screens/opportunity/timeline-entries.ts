/** What lies ahead of a position: what has not opened yet, and meetings that are arranged; the latest on top. */

import type { Ahead } from '../../timeline/timeline.tsx';
import type { PositionShown } from './opportunity-query.ts';
import { meetingKindWords, meetingWords } from './opportunity-words.ts';

export function aheadOf({ position, today }: PositionShown): readonly Ahead[] {
  const now = Date.parse(today.now);
  const planned = today.groups.flatMap(({ person, followUps }) =>
    followUps
      .filter(({ state }) => state === 'scheduled')
      .map(({ key, due, title }) => ({
        id: key,
        at: due,
        title: person === null ? title : `${person.name}: ${title}`,
      })),
  );
  const arranged = position.meetings
    .filter(({ starts, cancelled }) => cancelled === undefined && Date.parse(starts) > now)
    .map(({ id, kind, starts }) => ({ id, at: starts, title: meetingWords.ahead(meetingKindWords[kind]) }));
  return [...planned, ...arranged].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
