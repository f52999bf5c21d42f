/** Installs what opens the app without a connection, and notices when a newer version has taken over. */

import { useSyncExternalStore } from 'react';
import { keepsNothing } from './device-choice.ts';

let isNew = false;
const listeners = new Set<() => void>();

/** A page of the version before goes on as it is until its owner loads it again. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    () => isNew,
  );
}

/** By then the first screen stands, also on a slow line. */
const installAfterMs = 2_000;

export function installOnceStill(): void {
  setTimeout(() => void (keepsNothing() ? removeWorker() : installWorker()), installAfterMs);
}

export async function installWorker(): Promise<void> {
  const worker = workers();
  if (worker === undefined) return;
  const hadOne = worker.controller !== null;
  worker.addEventListener('controllerchange', () => {
    isNew = hadOne;
    for (const heard of listeners) heard();
  });
  await worker.register('/sw.js').catch(() => undefined);
}

/** After the server was away it may have come back as a newer version. */
export async function lookForNewVersion(): Promise<void> {
  const installed = await workers()?.getRegistration();
  await installed?.update().catch(() => undefined);
}

/** From then on the app opens with the server alone. */
export async function removeWorker(): Promise<void> {
  const installed = await workers()?.getRegistration();
  await installed?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Left out by browsers where a page may keep nothing. */
function workers(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
}
