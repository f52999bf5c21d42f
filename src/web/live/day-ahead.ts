/** Looks ahead for Today: what a change elsewhere would move of the rows that are in hand. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../client/client.ts';
import type { Today, TodayGroup } from '../client/agenda-query.ts';
import { lookAheadWith } from './held-news.ts';
import { newsOf } from './news-of.ts';
import type { Listed } from './news-of.ts';

export function useDayAhead(limit: number): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      lookAheadWith(async (inHand) => {
        const shown = queries.getQueryData<Today>(['today', limit]);
        if (shown === undefined) return undefined;
        const fresh = await client.todaysAgenda({ limit });
        return newsOf(
          listed(shown.groups),
          listed(fresh.groups),
          inHand.map(keyBy).filter((key) => key !== undefined),
        );
      }),
    [queries, limit],
  );
}

function listed(groups: readonly TodayGroup[]): readonly Listed[] {
  return groups.map(({ section, heading, person, followUps }) => ({
    name: `${section} ${person?.id ?? heading}`,
    keys: followUps.map(({ key, state }) => `${key} ${state}`),
  }));
}

/** Of the row that it stands in or is, else of the first row of its card. */
function keyBy(element: Element): string | undefined {
  const row = element.closest<HTMLElement>('[data-follow-up]');
  const first = row ?? element.closest('.card')?.querySelector<HTMLElement>('[data-follow-up]');
  const { followUp, state } = first?.dataset ?? {};
  return followUp === undefined ? undefined : `${followUp} ${state}`;
}
