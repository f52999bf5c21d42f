/** Whether Welcome steps in: once, for a notebook in which nothing stands, and never before somebody who goes elsewhere. */

import { useQuery } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import { wasGreeted } from '../../greeted.ts';
import { urls } from '../../urls.ts';

/** Where this page was opened. */
const openedAt = location.pathname;

export function useGreeting(isDayEmpty: boolean): 'asking' | 'welcome' | 'none' {
  const isNewcomer = isDayEmpty && openedAt === urls.today && !wasGreeted();
  const { data, error } = useQuery({
    queryKey: ['sample', 'greeting'],
    queryFn: ({ signal }) => client.showSample({}, { signal }),
    enabled: isNewcomer,
  });
  if (!isNewcomer || error !== null) return 'none';
  if (data === undefined) return 'asking';
  return data.isEmpty ? 'welcome' : 'none';
}
