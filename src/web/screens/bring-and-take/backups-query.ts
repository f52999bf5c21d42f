/** The backups of this notebook; of what elsewhere was made since, the page hears with any change. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';

export type BackupList = Answered['listBackups'];
export type Backup = BackupList['items'][number];

export function useBackups(): UseQueryResult<BackupList> {
  return useQuery({
    queryKey: ['backups'],
    queryFn: ({ signal }) => client.listBackups({}, { signal }),
    refetchInterval: againAfterFault,
  });
}
