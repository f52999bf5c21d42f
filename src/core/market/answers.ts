/** How often people answer, by the way in which they were addressed and by the words that were used. */

import type { FollowUp } from '../engine/follow-up.ts';
import { isReply, rangOut } from '../engine/channel-fit.ts';
import { type Happened, type Ledger, touchesWith } from '../engine/ledger.ts';
import type { Channel } from '../facts/touch.ts';
import { type Share, shareOf } from './share.ts';

/** Whoever has not answered by then is counted as silent. */
export const answerDays = 14;

export interface AnswersByChannel {
  readonly channel: Channel;
  readonly answered: Share;
}

export interface AnswersByScript {
  readonly script: string;
  readonly answered: Share;
}

const addressing: readonly Channel[] = ['email', 'phone', 'text', 'linkedin', 'note', 'letter', 'card'];

/** One case is a day on which somebody was addressed in one way; a call that was taken is answered at once. */
export function answersByChannel(ledger: Ledger): readonly AnswersByChannel[] {
  const casesByChannel = new Map<Channel, Map<string, boolean>>();
  for (const person of ledger.people.keys()) {
    for (const touch of touchesWith(ledger, person).filter(addresses)) {
      const answered = isAnswered(touch, person, ledger);
      if (answered === undefined) continue;
      const cases = casesByChannel.get(touch.channel) ?? new Map<string, boolean>();
      casesByChannel.set(touch.channel, cases);
      const key = `${person} ${ledger.almanac.dayOf(touch.at)}`;
      cases.set(key, answered || cases.get(key) === true);
    }
  }
  return addressing.flatMap((channel) => {
    const cases = casesByChannel.get(channel);
    return cases === undefined ? [] : [{ channel, answered: shareIn([...cases.values()]) }];
  });
}

/** @param done follow-ups that were done, with when */
export function answersByScript(done: readonly FollowUp[], ledger: Ledger): readonly AnswersByScript[] {
  const casesByScript = new Map<string, boolean[]>();
  for (const { script, person, endedAt } of done) {
    if (script === undefined || person === null || endedAt === undefined) continue;
    const touch = touchesWith(ledger, person).find((one) => one.at === endedAt && addresses(one));
    const answered = touch && isAnswered(touch, person, ledger);
    if (answered === undefined) continue;
    casesByScript.set(script, [...(casesByScript.get(script) ?? []), answered]);
  }
  return [...casesByScript].map(([script, cases]) => ({ script, answered: shareIn(cases) }));
}

function addresses(touch: Happened): boolean {
  return touch.direction !== 'in' && addressing.includes(touch.channel);
}

/** Undefined while the time for an answer runs. */
function isAnswered(touch: Happened, person: string, ledger: Ledger): boolean | undefined {
  if (touch.direction === 'both' && !rangOut(touch)) return true;
  const until = ledger.almanac.plusDays(touch.at, answerDays);
  const came = touchesWith(ledger, person).some((one) => one.at > touch.at && one.at <= until && isReply(one));
  if (came) return true;
  return until <= ledger.now ? false : undefined;
}

function shareIn(cases: readonly boolean[]): Share {
  return shareOf(cases.filter(Boolean).length, cases.length);
}
