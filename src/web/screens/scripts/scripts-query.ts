/** The scripts as the server tells them, and how one of them would sound. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered, Asked } from '../../client/client.ts';

export type Script = Answered['listScripts']['scripts'][number];
export type OwnScript = Script['own'][number];

export function useScripts(): UseQueryResult<readonly Script[]> {
  return useQuery({
    queryKey: ['scripts'],
    queryFn: async ({ signal }) => (await client.listScripts({}, { signal })).scripts,
  });
}

export function usePreview(asked: Asked['previewScript']): UseQueryResult<Answered['previewScript']> {
  return useQuery({
    queryKey: ['script preview', asked],
    queryFn: ({ signal }) => client.previewScript(asked, { signal }),
    placeholderData: keepPreviousData,
    meta: { kept: false },
  });
}
