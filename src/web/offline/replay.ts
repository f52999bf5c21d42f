/** Sends what waits, in the order in which it was done. What is refused stays and waits for the owner's word. */

import { ORPCError } from '@orpc/client';
import { isGone } from '../client/client.ts';
import { connectionNow } from '../client/connection.ts';
import { device } from './device.ts';
import { firstToSend } from './first-to-send.ts';
import { sayOnce } from './say.ts';
import { changed, readAgain, sendingLock } from './waiting.ts';

export interface Replayed {
  readonly sent: number;
  readonly refused: number;
}

let replaying: Promise<Replayed> | undefined;

/** One after the other, by one tab at a time. @param renewed what was sent shows on the page before it no longer waits */
export function replay(renewed: () => Promise<void>): Promise<Replayed> {
  replaying ??= sendAll(renewed).finally(() => {
    replaying = undefined;
  });
  return replaying;
}

async function sendAll(renewed: () => Promise<void>): Promise<Replayed> {
  const told = { sent: 0, refused: 0 };
  for (;;) {
    const outcome = connectionNow().isOther ? 'nothing' : await navigator.locks.request(sendingLock, sendNext);
    if (outcome === 'sent') told.sent += 1;
    if (outcome === 'refused') told.refused += 1;
    if (outcome === 'nothing' || outcome === 'gone') break;
  }
  if (told.sent > 0) await renewed();
  if (told.sent + told.refused > 0) await changed();
  else await readAgain();
  return told;
}

type Outcome = 'sent' | 'refused' | 'gone' | 'nothing';

async function sendNext(): Promise<Outcome> {
  const kept = await device();
  const next = firstToSend((await kept?.getAll('waiting')) ?? []);
  if (kept === undefined || next === undefined) return 'nothing';
  try {
    for (const command of next.deed.commands) await sayOnce(command);
    await kept.delete('waiting', next.id);
    return 'sent';
  } catch (error) {
    if (isGone(error) || !(error instanceof ORPCError) || error.code === 'other-notebook') return 'gone';
    const { code, message, data } = error as ORPCError<string, unknown>;
    await kept.put('waiting', { ...next, refused: { code, message, data } });
    return 'refused';
  }
}
