/** Whether the sample stands in the notebook. Remembered by this browser, so that its bar stands from the first moment. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from './client/client.ts';
import type { Answered } from './client/client.ts';

type SampleState = Answered['showSample'];

const kept = 'sundown.sample';

export function useSample(): UseQueryResult<SampleState> {
  return useQuery({
    queryKey: ['sample'],
    queryFn: async ({ signal }) => {
      const state = await client.showSample({}, { signal });
      keep(state.isOpen ? JSON.stringify(state) : undefined);
      return state;
    },
    placeholderData: rememberedState,
  });
}

function rememberedState(): SampleState | undefined {
  try {
    const text = localStorage.getItem(kept);
    return text === null ? undefined : (JSON.parse(text) as SampleState);
  } catch {
    return undefined;
  }
}

function keep(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(kept);
    else localStorage.setItem(kept, text);
  } catch {
    // The bar then comes a moment later.
  }
}
