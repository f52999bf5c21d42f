/** The playbooks as the server tells them. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { client, codeOf } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';

export type PlaybookLine = Answered['listPlaybooks']['playbooks'][number];
export type PlaybookShown = Answered['showPlaybook'];
export type Rehearsed = Answered['rehearsePlaybook'];

const playbooksKey = ['playbooks'] as const;

export function usePlaybooks(): UseQueryResult<readonly PlaybookLine[]> {
  return useQuery({
    queryKey: [...playbooksKey, 'all'],
    queryFn: async ({ signal }) => (await client.listPlaybooks({}, { signal })).playbooks,
  });
}

export function usePlaybook(id: string): UseQueryResult<PlaybookShown> {
  return useQuery({
    queryKey: [...playbooksKey, 'one', id],
    queryFn: async ({ signal }) => client.showPlaybook({ id }, { signal }),
    retry: (count, error) => codeOf(error) !== 'not-found' && count < 1,
  });
}

/** What is tried out: a draft in the place of a playbook, or doing without the owner's version of one. */
export type Tried = { readonly draft: Playbook } | { readonly without: string };

export function useRehearsal(tried: Tried | undefined, weeks: number): UseQueryResult<Rehearsed> {
  return useQuery({
    queryKey: [...playbooksKey, 'rehearsal', tried, weeks],
    queryFn: async ({ signal }) => client.rehearsePlaybook(askedOf(tried, weeks), { signal }),
    enabled: tried !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

type Asked = Parameters<typeof client.rehearsePlaybook>[0];

function askedOf(tried: Tried | undefined, weeks: number): Asked {
  return { ...tried, days: weeks * 7 };
}
