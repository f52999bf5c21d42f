/** What the server would have the owner look at again, told once the typing rests. C5 J7 J12 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import type { Draft } from './use-draft.ts';

export type Flag = Answered['checkDraft']['flags'][number];

const restMs = 250;

/** Undefined until the first answer, and where the server cannot be asked. */
export function useFlags(script: string, { medium, body }: Draft): readonly Flag[] | undefined {
  const [text, setText] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setText(body), restMs);
    return () => clearTimeout(timer);
  }, [body]);
  const { data } = useQuery({
    queryKey: ['draft', script, medium, text],
    queryFn: ({ signal }) => client.checkDraft({ script, medium, text }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    meta: { kept: false },
  });
  return text === body ? data?.flags : undefined;
}
