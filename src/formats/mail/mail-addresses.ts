/** The people in a field of a mail. RFC 5322 section 3.4 */

import { addressParser } from 'postal-mime';
import type { Met } from '../brought/brought.ts';
import { oneLine } from '../people/one-line.ts';
import { plainText } from '../text/plain-text.ts';
import { readable } from './mail-head.ts';

/** Somebody with an address. */
export interface Correspondent extends Met {
  readonly email: string;
}

/** Groups in groups are costly to take apart, and nobody writes to so many. */
const mostGroups = 20;
const longestName = 200;
const longestEmail = 320;

/** Each once, in order; groups taken apart. */
export function correspondents(fields: readonly string[]): readonly Correspondent[] {
  const byEmail = new Map<string, Correspondent>();
  for (const { address, name } of fields.flatMap(mailboxes)) {
    const email = oneLine(plainText(address ?? ''));
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(email) || email.length > longestEmail || byEmail.has(email.toLowerCase()))
      continue;
    const called = readable(name).replace(/^["']+|["']+$/g, '');
    const isName = called !== '' && called.length <= longestName && !called.includes('@');
    byEmail.set(email.toLowerCase(), { ...(isName && { name: called }), email });
  }
  return [...byEmail.values()];
}

function mailboxes(value: string) {
  return addressParser(value.split(':', mostGroups).join(':'), { flatten: true });
}
