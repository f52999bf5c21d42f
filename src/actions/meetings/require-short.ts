import { Refusal } from '../../contract/refusal.ts';
import type { Almanac } from '../../core/engine/almanac.ts';
import type { Meeting } from '../../core/facts/meeting.ts';

const longestMinutes = 30;

/**
 * An informational interview keeps to the time that was asked for. C9
 * @throws {Refusal} `too-long-meeting`
 */
export function requireShort(almanac: Almanac, { kind, starts, ends }: Meeting): void {
  const minutes = Math.round((almanac.instant(ends) - almanac.instant(starts)) / 60_000);
  if (kind === 'informational' && minutes > longestMinutes) throw new Refusal('too-long-meeting', { minutes });
}
