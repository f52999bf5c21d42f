/** Says what was written down to the server, each sentence with its id, so that saying it again changes nothing. */

import { client, freshId } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { newPeopleOf, opportunityOf, referralOf, touchOf } from './draft.ts';
import type { Draft, DraftIds, TouchDraft } from './draft.ts';

export interface Sent {
  readonly consequences: Answered['logTouch']['consequences'];
  readonly remarks: readonly string[];
  readonly takeBack: () => Promise<unknown>;
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
  const { touch, consequences, remarks } = await sentSurely(() => client.logTouch(touchOf(draft, ids, clock)));
  const commandId = freshId();
  return {
    consequences,
    remarks,
    takeBack: () => sentSurely(() => client.removeTouch({ commandId, id: touch.id, version: touch.version })),
  };
}

async function sendReferral(draft: Draft, ids: DraftIds): Promise<Sent> {
  for (const person of newPeopleOf(draft, ids)) {
    await sentSurely(() => client.addPerson(person));
  }
  const { referral, consequences } = await sentSurely(() => client.recordReferral(referralOf(draft, ids)));
  const commandId = freshId();
  return {
    consequences,
    remarks: [],
    takeBack: () => sentSurely(() => client.removeReferral({ commandId, id: referral.id, version: referral.version })),
  };
}
