/** What happened before the touches that come with the card, as many pages of it as were asked for. */

import { useQueries } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';

type Touches = Answered['findTouches']['items'];
type Named = Answered['findTouches']['people'];

interface OlderTouches {
  readonly touches: Touches;
  readonly people: Named;
  readonly opportunities: readonly { readonly id: string; readonly title: string }[];
}

const pageSize = 200;

export function useOlderTouches({ person: { id }, touches, people }: Card, pages: number): OlderTouches {
  const answers = useQueries({
    queries: Array.from({ length: pages }, (_, page) => ({
      queryKey: ['today', 'touches', id, page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        client.findTouches({ person: id, limit: pageSize, offset: pageSize * (page + 1) }, { signal }),
    })),
  });
  const loaded = answers.flatMap(({ data }) => data ?? []);
  // A touch that was logged or taken out meanwhile moves the pages against each other.
  const known = new Set(touches.map((touch) => touch.id));
  const named = new Set(people.map((one) => one.id));
  return {
    touches: once(
      loaded.flatMap(({ items }) => items),
      known,
    ),
    people: once(
      loaded.flatMap((answer) => answer.people),
      named,
    ),
    opportunities: loaded.flatMap(({ opportunities }) =>
      opportunities.map(({ id: of, name }) => ({ id: of, title: name })),
    ),
  };
}

function once<One extends { readonly id: string }>(all: readonly One[], known: ReadonlySet<string>): readonly One[] {
  const seen = new Set(known);
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}
