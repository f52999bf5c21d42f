/** The interviews about a position, round by round, with what became of the thanks for each. J1–J3 T5 */

import type { Touch } from '../../core/facts/touch.ts';
import { afterInterview } from '../../core/playbooks/after-interview.ts';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { FollowUp } from '../../core/engine/follow-up.ts';
import { reckoned } from '../../store/derived/replan.ts';
import type { Answer } from '../sentence.ts';
import type { View } from '../view.ts';

type Round = Answer<'showOpportunity'>['rounds'][number];

const thankYou = 'thank-you-';

/** Of touches, the newest first. What has ended is not kept, so it is reckoned anew for those who took part. */
export async function roundsOf({ tx, almanac, now }: View, touches: readonly Touch[]): Promise<Round[]> {
  const interviews = touches.filter(({ occasion }) => occasion === 'interview').toReversed();
  if (interviews.length === 0) return [];
  const people = [...new Set(interviews.flatMap((touch) => touch.people))];
  const { followUps } = await reckoned(
    tx,
    { almanac, now },
    people.map((person) => `person:${person}`),
  );
  return interviews.map(({ id, at, channel, people: present, round }, index) => ({
    touch: id,
    round: round ?? index + 1,
    at: almanac.instantText(almanac.instant(at)),
    channel,
    people: [...present],
    thanks: present.flatMap((person) =>
      thanksIn(followUps, `${afterInterview.id}/${id}/${person}`).map((followUp) => ({
        key: followUp.key,
        person,
        title: stepTitle(followUp),
        due: almanac.instantText(followUp.due),
        state: followUp.state,
      })),
    ),
  }));
}

function thanksIn(followUps: readonly FollowUp[], thread: string): readonly FollowUp[] {
  return followUps
    .filter((followUp) => followUp.thread === thread && followUp.step.startsWith(thankYou))
    .toSorted((a, b) => a.due - b.due);
}
