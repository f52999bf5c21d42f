/** Whose page is open: who is meant where a line names nobody. */

import { useQueryClient } from '@tanstack/react-query';
import { useRoute } from 'wouter';
import type { PersonShown } from '../../client/person-query.ts';
import { urlPatterns } from '../../urls.ts';
import type { AboutPerson } from './line-draft.ts';

export function usePageOwner(): AboutPerson | undefined {
  const [, params] = useRoute(urlPatterns.person);
  const queries = useQueryClient();
  const shown = queries.getQueryData<PersonShown>(['today', 'person', params?.id]);
  return shown === undefined ? undefined : { id: shown.card.person.id, name: shown.card.person.name };
}
