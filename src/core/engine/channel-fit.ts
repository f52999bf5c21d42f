import type { CallOutcome, Channel, Direction } from '../facts/touch.ts';
import type { Step } from '../playbooks/playbook.ts';

/** How a touch was made. */
export interface Manner {
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome?: CallOutcome | undefined;
}

const talks: readonly Channel[] = ['phone', 'in-person', 'video'];

/** Whether the only way to meet a step is the telephone, so that it keeps business hours. */
export function isTelephone(step: Step): boolean {
  return step.channels !== 'any' && step.channels.length === 1 && step.channels[0] === 'phone';
}

/** Whether a touch is of the kind that meets a step: ours, and over its channel; a talk stands for any call. */
export function fits(step: Step, touch: Manner): boolean {
  if (touch.direction === 'in') return false;
  if (step.channels === 'any') return touch.channel !== 'task' && touch.channel !== 'portal';
  if (step.channels.includes(touch.channel)) return true;
  return touch.direction === 'both' && talks.includes(touch.channel) && step.channels.includes('phone');
}

/** A call that rang out: no attempt, the step comes up again. */
export function rangOut(touch: Manner): boolean {
  return touch.channel === 'phone' && touch.outcome === 'no-answer';
}

/** A reply, or a talk: the other side spoke. */
export function isReply(touch: Manner): boolean {
  return touch.direction !== 'out' && !rangOut(touch);
}

/** A talk in which both took part. */
export function isConversation(touch: Manner): boolean {
  return touch.direction === 'both' && !rangOut(touch);
}

/** A meeting face to face, in person or by video. V3 */
export function isMeeting(touch: Manner): boolean {
  return touch.direction === 'both' && (touch.channel === 'in-person' || touch.channel === 'video');
}
