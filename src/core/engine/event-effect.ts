/** What an event does to a pending occurrence: a touch meets it or rings out, a decision ends it or puts it off. */

import type { Decision } from '../facts/decision.ts';
import { fits, isTelephone, rangOut } from './channel-fit.ts';
import type { Happened } from './ledger.ts';
import { type Occurrence, stepKey } from './occurrence.ts';
import { isTouch, type StepEvent } from './step-events.ts';
import type { Reckoning } from './waits.ts';
import { windowOn } from './window.ts';

type Effect = Pick<Occurrence, 'ended'> & Partial<Pick<Occurrence, 'opens' | 'due' | 'day'>>;

export function effectOf(event: StepEvent, current: Occurrence, reckoning: Reckoning): Effect | undefined {
  if (isTouch(event)) return effectOfTouch(event, current, reckoning);
  const { fact: decision } = event;
  if (decision.key !== `${reckoning.run.id}#${stepKey(current.step, current.n)}`) return undefined;
  if (decision.kind === 'done') return { ended: { as: 'done', at: event.at } };
  if (decision.kind === 'skip') return { ended: { as: 'skipped', at: event.at } };
  return decision.kind === 'snooze' ? putOff(decision, reckoning) : undefined;
}

function effectOfTouch(happened: Happened, current: Occurrence, reckoning: Reckoning): Effect | undefined {
  if (!meets(happened, current, reckoning)) return undefined;
  if (rangOut(happened)) return comesUpAgain(happened, current, reckoning);
  return { ended: { as: 'done', at: happened.at } };
}

/** By naming its key; or by fitting its channel once it has opened, a call up to one day before. */
function meets(happened: Happened, current: Occurrence, { run, ledger, step }: Reckoning): boolean {
  const { at, answers } = happened;
  if (answers !== undefined && answers.length > 0) {
    return answers.includes(`${run.id}#${stepKey(current.step, current.n)}`);
  }
  const isOwnBeginning = happened === run.touch;
  if (isOwnBeginning || at < current.base || (at === current.base && current.base !== run.begins)) return false;
  if (!fits(step, happened)) return false;
  return at >= (isTelephone(step) ? ledger.almanac.plusDays(current.firstOpens, -1) : current.firstOpens);
}

/** A call that rang out is no attempt: the same step comes up again on the next business day. */
function comesUpAgain({ at }: Happened, current: Occurrence, reckoning: Reckoning): Effect {
  const { almanac } = reckoning.ledger;
  const again = windowOn(reckoning, almanac.plusBusinessDays(almanac.dayOf(at), 1));
  return { opens: again.opens, due: Math.max(current.due, again.due), day: again.day };
}

/** A snooze moves opening and due to the chosen time; a chosen day counts as a whole. */
function putOff({ until }: Decision, reckoning: Reckoning): Effect | undefined {
  if (until === undefined) return undefined;
  const { almanac } = reckoning.ledger;
  if (until.length === 'YYYY-MM-DD'.length) return windowOn(reckoning, almanac.day(until));
  const at = almanac.instant(until);
  return { opens: at, due: at, day: almanac.dayOf(at) };
}
