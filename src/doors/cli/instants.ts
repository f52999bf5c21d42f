/** Instants and days as they are given on the command line. */

import { isDateText, isInstantText } from '../../formats/notebook/time-schemas.ts';
import { BadInput } from './bad-input.ts';

/** @throws {BadInput} */
export function instantGiven(option: string, text: string): string {
  if (isInstantText(text)) return text;
  throw new BadInput(`--${option} must be an instant with an offset, such as 2026-03-10T15:00:00-05:00: ${text}`);
}

/** @throws {BadInput} */
export function dateGiven(option: string, text: string): string {
  if (isDateText(text)) return text;
  throw new BadInput(`--${option} must be a real date, such as 2026-03-10: ${text}`);
}
