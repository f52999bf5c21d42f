/** Names from the notebook while one types. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Option } from '../../ui/combobox.tsx';
import { client } from '../../client/client.ts';

const atMost = 6;

export function usePeopleLike(text: string): readonly Option[] {
  const asked = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['people like', asked],
    queryFn: ({ signal }) => client.findPeople({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  return asked === ''
    ? []
    : (data?.items ?? []).map(({ id, name, title, organizationName }) => optionOf(id, name, [title, organizationName]));
}

/** Without text, what is open anyway: most happenings are about one of few positions. */
export function usePositionsLike(text: string): readonly Option[] {
  const asked = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['positions like', asked],
    queryFn: ({ signal }) =>
      client.findOpportunities({ live: 'yes', limit: atMost, ...(asked !== '' && { text: asked }) }, { signal }),
    placeholderData: keepPreviousData,
  });
  return (data?.items ?? []).map(({ id, title, organizationName }) => optionOf(id, title, [organizationName]));
}

function optionOf(id: string, label: string, details: readonly (string | undefined)[]): Option {
  const detail = details.filter(Boolean).join(' · ');
  return { id, label, ...(detail !== '' && { detail }) };
}

export function useCompaniesLike(text: string): readonly Option[] {
  const asked = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['companies like', asked],
    queryFn: ({ signal }) => client.findOrganizations({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    meta: { kept: false },
  });
  return asked === '' ? [] : (data?.items ?? []).map(({ id, name }) => optionOf(id, name, []));
}
