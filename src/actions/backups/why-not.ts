/** Why no backup was made, in words for the owner. */

import { storeRefusals } from '../../contract/store-refusals.ts';
import { StoreFault } from '../../store/store-fault.ts';

export function whyNot(fault: unknown): string {
  if (fault instanceof StoreFault) return storeRefusals[fault.kind].message;
  return fault instanceof Error ? fault.message : String(fault);
}
