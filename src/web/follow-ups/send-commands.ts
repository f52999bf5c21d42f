/** The commands of the day as sent to the server, each with its id, by which it can be undone. */

import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { client, freshId } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { doneTouch, isTask } from './done-touch.ts';
import type { DoneSaid } from './done-touch.ts';

export interface Sent {
  /** Ids of the commands, in the order in which they were sent. */
  readonly commands: readonly string[];
  /** What is owed from now on because of it, in words. */
  readonly next: readonly string[];
}

type Consequences = Answered['markDone']['consequences'];

export function sentDone(
  followUp: TodayFollowUp,
  group: TodayGroup,
  said: DoneSaid & { readonly at: string },
): Promise<Sent> {
  return isTask(followUp, group)
    ? decided((commandId) => client.markDone({ commandId, key: followUp.key }))
    : logged(followUp, group, said);
}

export function sentSnooze(key: string, until: string): Promise<Sent> {
  return decided((commandId) => client.snoozeFollowUp({ commandId, key, until }));
}

export function sentSkip(key: string, reason: string): Promise<Sent> {
  return decided((commandId) => client.skipFollowUp({ commandId, key, ...(reason !== '' && { reason }) }));
}

export function sentRetire(thread: string, reason: string): Promise<Sent> {
  return decided((commandId) => client.retireThread({ commandId, thread, ...(reason !== '' && { reason }) }));
}

async function logged(
  followUp: TodayFollowUp,
  group: TodayGroup,
  said: DoneSaid & { readonly at: string },
): Promise<Sent> {
  const input = { ...doneTouch(followUp, group, said), commandId: freshId(), id: freshId() };
  const { consequences } = await sentSurely(() => client.logTouch(input));
  return { commands: [input.commandId], next: nextOf(consequences) };
}

type Decided = Pick<Answered['markDone'], 'consequences'>;

async function decided(decide: (commandId: string) => Promise<Decided>): Promise<Sent> {
  const commandId = freshId();
  const { consequences } = await sentSurely(() => decide(commandId));
  return { commands: [commandId], next: nextOf(consequences) };
}

function nextOf({ created }: Consequences): readonly string[] {
  return created.map((followUp) => stepTitle(followUp));
}
