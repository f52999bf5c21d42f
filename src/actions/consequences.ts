/** What a command did to what is owed: the difference between before and after, for the doors. */

import type { Almanac } from '../core/engine/almanac.ts';
import type { FollowUp } from '../core/engine/follow-up.ts';
import { followUpAnswer } from '../formats/notebook/agenda-answer.ts';
import type { Replanned } from '../store/derived/replan.ts';
import { isOwed } from '../store/derived/replan.ts';
import type { Answer } from './sentence.ts';

export type Consequences = Answer<'removeTouch'>['consequences'];

export function consequencesOf({ before, after }: Replanned, almanac: Almanac): Consequences {
  const beforeByKey = new Map(before.map((followUp) => [followUp.key, followUp]));
  const afterByKey = new Map(after.map((followUp) => [followUp.key, followUp]));
  const owed = after.filter(isOwed);
  const gone = before.filter(({ key }) => !isOwedIn(afterByKey, key));
  const isMet = ({ key }: FollowUp) => afterByKey.get(key)?.state === 'done';
  const shown = (followUps: readonly FollowUp[]) => followUps.map((followUp) => plainFollowUp(followUp, almanac));
  return {
    created: shown(owed.filter(({ key }) => !beforeByKey.has(key))),
    met: shown(gone.filter(isMet).map((followUp) => afterByKey.get(followUp.key) ?? followUp)),
    withdrawn: shown(
      gone.filter((followUp) => !isMet(followUp)).map((followUp) => afterByKey.get(followUp.key) ?? followUp),
    ),
    moved: shown(owed.filter((followUp) => isMoved(beforeByKey.get(followUp.key), followUp))),
  };
}

/** A follow-up as the contract tells it. */
export function plainFollowUp(followUp: FollowUp, almanac: Almanac): Consequences['created'][number] {
  const answer = followUpAnswer(followUp, almanac);
  return { ...answer, channels: [...answer.channels], rules: [...answer.rules] };
}

function isOwedIn(followUps: ReadonlyMap<string, FollowUp>, key: string): boolean {
  const followUp = followUps.get(key);
  return followUp !== undefined && isOwed(followUp);
}

function isMoved(before: FollowUp | undefined, after: FollowUp): boolean {
  return before !== undefined && (before.opens !== after.opens || before.due !== after.due);
}
