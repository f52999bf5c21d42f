/** Who is asked to an appointment. RFC 5545 sections 3.8.4.1 and 3.8.4.3 */

import type { Met } from '../brought/brought.ts';
import { oneLine } from '../people/one-line.ts';
import { plainText } from '../text/plain-text.ts';
import type { CalendarProperty } from './read-property.ts';

export interface Guest extends Met {
  /** Also by sending somebody else. */
  readonly hasDeclined: boolean;
}

const things = /^(?:room|resource|group)$/i;
/** Google's own addresses for calendars, rooms and organizers that it does not know. */
const noPerson = /@(?:(?:group|resource)\.)?calendar\.google\.com$|^invalid:|^noreply@/i;
const longestName = 200;
const longestEmail = 320;

/** Without rooms and the like. Who asks comes first; everybody once. */
export function guestsOf(properties: readonly CalendarProperty[]): readonly Guest[] {
  const asked = properties.filter(({ name }) => name === 'ATTENDEE');
  const asks = properties.filter(({ name }) => name === 'ORGANIZER');
  const guestByKey = new Map<string, Guest>();
  for (const property of [...asks, ...asked]) {
    const guest = guestOf(property);
    const key = (guest?.email ?? guest?.name ?? '').toLowerCase();
    if (guest === undefined || key === '') continue;
    const before = guestByKey.get(key);
    guestByKey.set(key, { ...before, ...guest, hasDeclined: guest.hasDeclined || before?.hasDeclined === true });
  }
  return [...guestByKey.values()];
}

function guestOf({ params, values, name }: CalendarProperty): Guest | undefined {
  const email = emailIn(values[0] ?? '') ?? emailIn(params['email'] ?? '');
  if (things.test(params['cutype'] ?? '') || (email !== undefined && noPerson.test(email))) return undefined;
  const called = oneLine(plainText(params['cn'] ?? '')).replace(/^["']|["']$/g, '');
  const isName = called !== '' && called.length <= longestName && !called.includes('@');
  return {
    ...(isName && { name: called }),
    ...(email !== undefined && { email }),
    hasDeclined: name === 'ATTENDEE' && /^(?:declined|delegated)$/i.test(params['partstat'] ?? ''),
  };
}

/** Exchange writes `MAILTO:`, and some put a name with a colon before it. */
function emailIn(text: string): string | undefined {
  const email = /(?:^|mailto:)\s*([^\s:<>"?]+@[^\s:<>"?]+)/i.exec(plainText(text))?.[1];
  return email !== undefined && email.length <= longestEmail ? email : undefined;
}
