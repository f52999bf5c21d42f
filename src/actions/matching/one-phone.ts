/** Whether two telephone numbers are one, however they are written. It loads the numbering plans of the world. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Country, extension, phoneEnd } from './ways-to-reach.ts';

const mostKept = 5_000;
const kept = new Map<string, string>();

/** E.164 where the country is known, else the digits. `country` is where a number without a prefix is dialled. */
export function phoneKey(phone: string, country: Country | undefined): string {
  const asked = `${country ?? ''} ${phone}`;
  const known = kept.get(asked);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const bare = phone.replace(extension, '').replace(/^\s*00(?=[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(bare, country);
  const key = parsed?.isPossible() === true ? parsed.number : bare.replace(/\D/g, '');
  kept.set(asked, key);
  return key;
}

/** One number with two extensions stands on two desks. */
export function isOnePhone(one: string, other: string, country: Country | undefined): boolean {
  if (one === other) return phoneEnd(one) !== undefined;
  if (phoneEnd(one) === undefined || phoneEnd(one) !== phoneEnd(other)) return false;
  const [left, right] = [extension.exec(one)?.[1] ?? '', extension.exec(other)?.[1] ?? ''];
  return (left === '' || right === '' || left === right) && phoneKey(one, country) === phoneKey(other, country);
}
