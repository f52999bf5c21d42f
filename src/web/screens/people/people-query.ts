/** A long list of people, asked for page by page as it comes into view. */

import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import type { RowSpan } from './visible-rows.ts';

export type PersonRow = Answered['findPeople']['items'][number];

const pageSize = 50;

interface FirstPeople {
  readonly data: Answered['findPeople'] | undefined;
  readonly error: Error | null;
  /** What is shown answers an earlier question. */
  readonly isEarlier: boolean;
  readonly again: () => void;
}

/** The first page tells how many there are; it stays while the next is asked for, so that typing never blanks the list. */
export function useFirstPeople(filter: PeopleFilter): FirstPeople {
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...pageQuery(filter, 0),
    placeholderData: keepPreviousData,
  });
  return { data, error, isEarlier: isPlaceholderData, again: () => void refetch() };
}

/** Rows of the span by index; one that is still on its way is undefined. */
export function usePeopleAt(
  filter: PeopleFilter,
  first: Answered['findPeople'],
  { from, until }: RowSpan,
): (index: number) => PersonRow | undefined {
  const pages = pagesOf(from, Math.min(until, first.total));
  const answers = useQueries({ queries: pages.map((page) => pageQuery(filter, page)) });
  const items = new Map(pages.map((page, at) => [page, answers[at]?.data?.items]));
  return (index) => {
    const page = Math.floor(index / pageSize);
    return (page === 0 ? first.items : items.get(page))?.[index % pageSize];
  };
}

function pagesOf(from: number, until: number): readonly number[] {
  const first = Math.floor(from / pageSize);
  const last = Math.floor(Math.max(until - 1, 0) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((page) => page > 0);
}

function pageQuery(filter: PeopleFilter, page: number) {
  return {
    queryKey: ['people', filter, page] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      client.findPeople({ ...filter, limit: pageSize, offset: page * pageSize }, { signal }),
  };
}

/** The rows of a span, those that are not drawn included. */
export async function peopleBetween(
  queries: QueryClient,
  filter: PeopleFilter,
  { from, until }: RowSpan,
): Promise<readonly PersonRow[]> {
  const first = Math.floor(from / pageSize);
  const pages = Array.from({ length: Math.ceil(until / pageSize) - first }, (_, at) => first + at);
  const answers = await Promise.all(
    pages.map((page) => queries.fetchQuery({ ...pageQuery(filter, page), staleTime: Infinity })),
  );
  const rows = answers.flatMap(({ items }) => items);
  return rows.slice(from - first * pageSize, until - first * pageSize);
}

const mostAtOnce = 1_000;

/** All who were found, however many. */
export async function everyPerson(filter: PeopleFilter): Promise<readonly PersonRow[]> {
  const rows: PersonRow[] = [];
  let total = Infinity;
  while (rows.length < total) {
    const page = await client.findPeople({ ...filter, limit: mostAtOnce, offset: rows.length });
    if (page.items.length === 0) break;
    rows.push(...page.items);
    total = page.total;
  }
  return rows;
}
