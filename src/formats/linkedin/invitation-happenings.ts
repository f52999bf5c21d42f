/** What happened when somebody asked somebody to connect on LinkedIn. */

import type { ImportedHappening } from '../brought/brought.ts';
import { happeningKey } from './happening-key.ts';
import type { Invitation } from './invitations.ts';
import { memberKey } from './member.ts';
import { withWords } from './message-words.ts';

export function invitationHappenings(
  invitations: readonly Invitation[],
  withText: boolean,
): readonly ImportedHappening[] {
  return invitations.map(({ line, at, direction, other, note }) => ({
    key: happeningKey(`invitation:${direction}`, memberKey(other), at),
    line,
    at,
    people: [other],
    channel: 'linkedin',
    direction,
    summary: withWords(direction === 'out' ? 'Asked to connect' : 'Asked me to connect', withText ? note : ''),
  }));
}
