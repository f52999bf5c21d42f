/** What waits on this device to be sent, in the order in which it was done; the same in every tab. */

import { useSyncExternalStore } from 'react';
import type { Deed } from './deed.ts';
import { device } from './device.ts';
import type { KeptLine, Refused, WaitingDeed } from './kept.ts';

export interface Waiting {
  readonly deeds: readonly WaitingDeed[];
  readonly lines: readonly KeptLine[];
}

let waiting: Waiting = { deeds: [], lines: [] };
const listeners = new Set<() => void>();
const elsewhere = new BroadcastChannel('sundown-waiting');
elsewhere.onmessage = () => void readAgain();

/** Held while something is sent or taken back, so that one tab sends at a time and nothing goes out half taken back. */
export const sendingLock = 'sundown-sending';

export function waitingNow(): Waiting {
  return waiting;
}

export function useWaiting(): Waiting {
  return useSyncExternalStore(onWaiting, waitingNow);
}

function onWaiting(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Reads what is kept, and tells this page. */
export async function readAgain(): Promise<void> {
  const kept = await device();
  const [deeds, lines] =
    kept === undefined ? [[], []] : await Promise.all([kept.getAll('waiting'), kept.getAll('lines')]);
  waiting = { deeds, lines };
  for (const heard of listeners) heard();
}

/** Undefined where this device keeps nothing. */
export async function addDeed(deed: Deed, refused?: Refused): Promise<number | undefined> {
  const kept = await device();
  if (kept === undefined) return undefined;
  const fresh = { deed, at: Date.now(), ...(refused !== undefined && { refused }) };
  const id = await kept.add('waiting', fresh as WaitingDeed);
  await changed();
  return id;
}

/** Answers whether it still waited. */
export async function takeBackDeed(id: number): Promise<boolean> {
  return navigator.locks.request(sendingLock, async () => {
    const kept = await device();
    const found = await kept?.get('waiting', id);
    await kept?.delete('waiting', id);
    await changed();
    return found !== undefined;
  });
}

/** In the place of what waits under this id. */
export async function changeDeed(next: WaitingDeed): Promise<void> {
  await (await device())?.put('waiting', next);
  await changed();
}

/** Tells every tab. */
export async function changed(): Promise<void> {
  elsewhere.postMessage('changed');
  await readAgain();
}
