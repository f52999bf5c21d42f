/** Says what was written down to the server, each sentence with its id, so that saying it again changes nothing. */

import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { newPeopleOf, opportunityOf, referralOf, touchOf } from './draft.ts';
import type { Draft, DraftIds, TouchDraft } from './draft.ts';

export interface Sent {
  readonly consequences: Answered['logTouch']['consequences'];
  readonly remarks: readonly string[];
  /** Ids of what was said, in the order in which it was sent. */
  readonly commands: readonly string[];
}

interface Clock {
  readonly now: number;
  readonly zone: string;
}

export function sendDraft(draft: Draft, ids: DraftIds, clock: Clock): Promise<Sent> {
  return isTouch(draft) ? sendTouch(draft, ids, clock) : sendReferral(draft, ids);
}

function isTouch(draft: Draft): draft is TouchDraft {
  return draft.what !== 'referral';
}

async function sendTouch(draft: TouchDraft, ids: DraftIds, clock: Clock): Promise<Sent> {
  const position = opportunityOf(draft, ids);
  if (position !== undefined) {
    await sentSurely(() => client.openOpportunity(position));
  }
  const touch = touchOf(draft, ids, clock);
  const { consequences, remarks } = await sentSurely(() => client.logTouch(touch));
  const said = [...(position === undefined ? [] : [position]), touch];
  return { consequences, remarks, commands: said.map(({ commandId }) => commandId) };
}

async function sendReferral(draft: Draft, ids: DraftIds): Promise<Sent> {
  const people = newPeopleOf(draft, ids);
  for (const person of people) {
    await sentSurely(() => client.addPerson(person));
  }
  const referral = referralOf(draft, ids);
  const { consequences } = await sentSurely(() => client.recordReferral(referral));
  return { consequences, remarks: [], commands: [...people, referral].map(({ commandId }) => commandId) };
}
