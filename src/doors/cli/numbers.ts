/** Numbers as they are given on the command line. */

import { BadInput } from './bad-input.ts';

/** @throws {BadInput} */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new BadInput(`--${option} must be a whole number: ${text}`);
}
