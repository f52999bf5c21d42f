/** Why what was read off a line cannot be kept as it stands: something is left open. */

import { doubtfulPeople, type ToldFacts } from './told-facts.ts';
import type { PersonRead, Understanding } from './understanding.ts';

/** `who`: a name could mean several. `meeting`: it plans one, but not with whom and when. `when`: its date can be none. `nothing`: it tells of nothing that is kept. */
export type Untold =
  | { readonly what: 'who'; readonly person: PersonRead }
  | { readonly what: 'meeting' }
  | { readonly what: 'when'; readonly words: string }
  | { readonly what: 'nothing' };

/** Undefined where all is well. */
export function untoldOf(read: Understanding, facts: ToldFacts): Untold | undefined {
  const [person] = doubtfulPeople(read);
  if (person !== undefined) return { what: 'who', person };
  if (read.reads.includes('meeting') && facts.meeting === undefined) return { what: 'meeting' };
  const { touch, referral, meeting, intents } = facts;
  if (read.unclearWhen !== undefined) return { what: 'when', words: read.unclearWhen.value };
  const isTold = touch !== undefined || referral !== undefined || meeting !== undefined || intents.length > 0;
  return isTold || read.people.some(isAddedByHand) ? undefined : { what: 'nothing' };
}

/** Somebody whom no word of the line names was put there by the owner: to add them is enough. */
function isAddedByHand({ id, spans, card }: PersonRead): boolean {
  return spans.length === 0 && (id === undefined || card !== undefined);
}
