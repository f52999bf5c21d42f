/** When something happened, as people write it on the command line. */

import type { Almanac } from '../../core/engine/almanac.ts';
import type { InstantText } from '../../core/facts/time.ts';
import { isDateText, isInstantText } from '../../formats/notebook/time-schemas.ts';
import { BadInput } from './bad-input.ts';

/** An instant, or a date and time of day by the owner's clock. @throws {BadInput} */
export function whenGiven(option: string, text: string, almanac: Almanac): InstantText {
  if (isInstantText(text)) return text;
  const [, date, clock] = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  if (date !== undefined && clock !== undefined && isDateText(date)) {
    return almanac.instantText(almanac.clockAt(almanac.day(date), clock));
  }
  throw new BadInput(`--${option} must be like "2026-11-20 15:00", or an instant with an offset: ${text}`);
}
