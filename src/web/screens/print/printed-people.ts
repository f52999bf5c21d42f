/** Those who were chosen, with all that goes on their cards, asked for a few at a time. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { client } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';

const atOnce = 8;

/** The ids in the address of the page, each once. */
export function useChosenPeople(): readonly string[] {
  const [search] = useSearchParams();
  return [...new Set(search.getAll('people'))];
}

export function usePrintedPeople(ids: readonly string[]): UseQueryResult<readonly Card[]> {
  return useQuery({
    queryKey: ['print', 'people', ids],
    queryFn: async ({ signal }) => {
      const cards: Card[] = [];
      for (let from = 0; from < ids.length; from += atOnce) {
        const some = ids.slice(from, from + atOnce);
        cards.push(...(await Promise.all(some.map((id) => client.showPerson({ id }, { signal })))));
      }
      return cards;
    },
    meta: { kept: false },
  });
}
