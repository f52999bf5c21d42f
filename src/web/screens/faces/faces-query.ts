import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered, Asked } from '../../client/client.ts';

export type Faces = Answered['facesToday'];
export type FaceAsked = Faces['cards'][number];
export type Grade = Asked['recallFace']['grade'];

const facesKey = ['faces'] as const;

export function useFaces(): UseQueryResult<Faces> {
  return useQuery({ queryKey: facesKey, queryFn: ({ signal }) => client.facesToday({}, { signal }) });
}
