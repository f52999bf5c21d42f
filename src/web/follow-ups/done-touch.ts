/** What "done" means for a follow-up: a touch that answers it, or, for what reaches nobody, a plain decision. */

import type { CallOutcome, Channel, Verdict } from '../../core/facts/touch.ts';
import type { Asked } from '../client/client.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';

/** What the owner says on being done. */
export interface DoneSaid {
  readonly channel: Channel;
  readonly outcome?: CallOutcome;
  readonly verdict?: Verdict;
  readonly summary?: string;
  /** Keys of other follow-ups that the same contact served. */
  readonly alsoServes?: readonly string[];
}

const mutual: ReadonlySet<Channel> = new Set(['in-person', 'video']);
const owed: ReadonlySet<string> = new Set(['open', 'overdue']);

/** Nobody is reached by it, so there is nothing to log but that it is done. */
export function isTask({ channels, about }: TodayFollowUp, group: TodayGroup): boolean {
  return channels.every((channel) => channel === 'task') || (group.person === null && about.opportunity === undefined);
}

/** One tap is enough where there is one way to do it and nothing to tell about how it went. */
export function needsAnswer(followUp: TodayFollowUp, group: TodayGroup): boolean {
  return !isTask(followUp, group) && (followUp.channels.length > 1 || followUp.channels[0] === 'phone');
}

/** A definite yes or no ends these matters, so it is worth asking after a conversation. T6 */
export function verdictMatters({ about, playbook }: TodayFollowUp): boolean {
  return about.opportunity !== undefined || playbook === 'informational-request';
}

/** The other follow-ups of the same person that one contact over this channel would serve. */
export function servedToo(followUp: TodayFollowUp, group: TodayGroup, channel: Channel): readonly TodayFollowUp[] {
  return group.followUps.filter(
    (other) => other.key !== followUp.key && owed.has(other.state) && !isTask(other, group) && fits(other, channel),
  );
}

function fits({ channels }: TodayFollowUp, channel: Channel): boolean {
  return channels.includes(channel) || (mutual.has(channel) && channels.includes('phone'));
}

/** The touch as the contract takes it; the sender adds its ids. */
export function doneTouch(
  followUp: TodayFollowUp,
  group: TodayGroup,
  said: DoneSaid & { readonly at: string },
): Omit<Asked['logTouch'], 'commandId' | 'id'> {
  const { opportunity, referral, group: association } = followUp.about;
  const talked = mutual.has(said.channel) || said.outcome === 'reached';
  return {
    at: said.at,
    people: group.person === null ? [] : [group.person.id],
    channel: said.channel,
    direction: talked ? 'both' : 'out',
    ...(said.outcome !== undefined && { outcome: said.outcome }),
    ...(said.verdict !== undefined && { verdict: said.verdict }),
    ...(said.summary !== undefined && { summary: said.summary }),
    ...(opportunity !== undefined && { opportunity }),
    ...(referral !== undefined && { referral }),
    ...(association !== undefined && { group: association }),
    answers: [followUp.key, ...(said.alsoServes ?? [])],
  };
}
