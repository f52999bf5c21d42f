/** What the owner did, as the commands that say it: one thing to send, to keep until it can be sent, or to take back. */

import type { Answered, Asked } from '../client/client.ts';

/** The sentences that can wait on this device; each carries its id and refers to nothing that the server must make up first. */
const sayable = [
  'logTouch',
  'tellLine',
  'markDone',
  'skipFollowUp',
  'snoozeFollowUp',
  'retireThread',
  'wakeThread',
  'openOpportunity',
  'addOrganization',
  'addPerson',
  'recordReferral',
  'askPerson',
  'scheduleMeeting',
  'recallFace',
  'undoCommand',
] as const satisfies readonly (keyof Asked)[];

export type Sayable = (typeof sayable)[number];

/** A sentence with everything that it takes, its id too: sent a second time it changes nothing. */
export type Command<Name extends Sayable = Sayable> = {
  readonly [Each in Name]: { readonly sentence: Each; readonly input: Asked[Each] };
}[Name];

export interface Deed<Commands extends readonly Command[] = readonly Command[]> {
  /** What it was, as the list of what waits says it: "Done · Thank-you note". */
  readonly text: string;
  /** With or about whom, where that is known. */
  readonly about?: string;
  /** Sent in this order; a later one may name what an earlier one adds. */
  readonly commands: Commands;
  /** Keys of the follow-ups that it takes off the day. */
  readonly keys?: readonly string[];
}

export type Answers<Commands extends readonly Command[]> = {
  readonly [At in keyof Commands]: Answered[Commands[At]['sentence']];
};

/** Sent and answered, or kept on this device until Sundown answers again. */
export type CarriedOut<Commands extends readonly Command[]> =
  | { readonly kept: false; readonly answers: Answers<Commands> }
  | {
      readonly kept: true;
      /** Answers whether it was still here to be taken back, and not sent already. */
      readonly takeBack: () => Promise<boolean>;
    };
