import { Refusal } from '../contract/refusal.ts';
import type { Turn } from './command.ts';

/**
 * When something happened: as told, or now.
 * @throws {Refusal} `not-yet-happened` for the future
 */
export function happenedAt({ almanac, now }: Pick<Turn, 'almanac' | 'now'>, told: string | undefined): string {
  if (told === undefined) return almanac.instantText(now);
  if (almanac.instant(told) > now) throw new Refusal('not-yet-happened', { at: told });
  return told;
}
