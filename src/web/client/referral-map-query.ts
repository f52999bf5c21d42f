/** Who led to whom, and what came of it; renewed with the day. F3 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from './again-after-fault.ts';
import { client } from './client.ts';
import type { Answered } from './client.ts';

export type ReferralMap = Answered['referralMap'];

export function useReferralMap(): UseQueryResult<ReferralMap> {
  return useQuery({
    queryKey: ['today', 'referral map'],
    queryFn: ({ signal }) => client.referralMap({}, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
