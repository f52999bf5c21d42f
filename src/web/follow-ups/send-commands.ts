/** The commands of the day, each with its id by which it can be undone; sent, or kept until Sundown answers. */

import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { freshId } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { carryOut } from '../offline/carry-out.ts';
import type { Command, Deed } from '../offline/deed.ts';
import { doneTouch, isTask } from './done-touch.ts';
import type { DoneSaid } from './done-touch.ts';

export interface Sent {
  /** Ids of the commands, in the order in which they were sent. */
  readonly commands: readonly string[];
  /** What is owed from now on because of it, in words. */
  readonly next: readonly string[];
  /** It waits on this device. */
  readonly kept?: boolean;
}

type Decision = Extract<
  Command,
  { readonly sentence: 'markDone' | 'skipFollowUp' | 'snoozeFollowUp' | 'retireThread' | 'logTouch' }
>;

/** What takes follow-ups off the day. */
export type DayDeed = Deed<readonly [Decision]>;

export function doneCommand(
  followUp: TodayFollowUp,
  group: TodayGroup,
  said: DoneSaid & { readonly at: string },
): Decision {
  const commandId = freshId();
  if (isTask(followUp, group)) return { sentence: 'markDone', input: { commandId, key: followUp.key, at: said.at } };
  const touch = doneTouch(followUp, group, said);
  return { sentence: 'logTouch', input: { ...touch, commandId, id: freshId(), whileOwed: true } };
}

export function snoozeCommand(key: string, until: string): Decision {
  return { sentence: 'snoozeFollowUp', input: { commandId: freshId(), key, until } };
}

export function skipCommand(key: string, reason: string): Decision {
  return { sentence: 'skipFollowUp', input: { commandId: freshId(), key, ...reasonOf(reason) } };
}

export function retireCommand(thread: string, reason: string): Decision {
  return { sentence: 'retireThread', input: { commandId: freshId(), thread, ...reasonOf(reason) } };
}

export async function sent(deed: DayDeed): Promise<Sent> {
  const commands = deed.commands.map(({ input }) => input.commandId);
  const carried = await carryOut(deed);
  if (carried.kept) return { commands, next: [], kept: true };
  const [{ consequences }] = carried.answers;
  return { commands, next: nextOf(consequences) };
}

function reasonOf(reason: string): { readonly reason?: string } {
  return reason === '' ? {} : { reason };
}

function nextOf({ created }: Answered['markDone']['consequences']): readonly string[] {
  return created.map((followUp) => stepTitle(followUp));
}
