/** The commands of the day as sent to the server, each with its id and with the way back. */

import { stepTitle } from '../../core/playbooks/step-title.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { client, freshId } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { doneTouch, isTask } from './done-touch.ts';
import type { DoneSaid } from './done-touch.ts';

export interface Sent {
  readonly takeBack: () => Promise<unknown>;
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
  const { touch, consequences } = await sentSurely(() => client.logTouch(input));
  const commandId = freshId();
  return {
    takeBack: () => sentSurely(() => client.removeTouch({ commandId, id: touch.id, version: touch.version })),
    next: nextOf(consequences),
  };
}

type Decided = Pick<Answered['markDone'], 'decision' | 'consequences'>;

async function decided(decide: (commandId: string) => Promise<Decided>): Promise<Sent> {
  const commandId = freshId();
  const { decision, consequences } = await sentSurely(() => decide(commandId));
  const undoId = freshId();
  return {
    takeBack: () => sentSurely(() => client.undoDecision({ commandId: undoId, id: decision.id })),
    next: nextOf(consequences),
  };
}

function nextOf({ created }: Consequences): readonly string[] {
  return created.map((followUp) => stepTitle(followUp));
}
