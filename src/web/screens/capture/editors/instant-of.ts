/** What a field for date and time holds, as an instant in UTC; undefined where it is not filled in. */

import { instantIn } from '../../../words/wall-time.ts';

export function instantOf(zone: string, wall: string): string | undefined {
  const at = /^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wall) ? instantIn(zone, wall) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
