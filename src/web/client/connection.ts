/** Whether Sundown answers, from which notebook, and how that stands; the same for the whole page. */

import { useSyncExternalStore } from 'react';
import { isOurs } from './notebook-here.ts';
import { isAsFresh } from './is-as-fresh.ts';

export interface Connection {
  readonly isGone: boolean;
  /** At this address another notebook is served by now. */
  readonly isOther: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

let connection: Connection = { isGone: false, isOther: false, since: Date.now() };
let latest: string | undefined;
const listeners = new Set<() => void>();

export function connectionNow(): Connection {
  return connection;
}

export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, connectionNow);
}

/** Calls on every change of the connection, until the answer is called. */
export function onConnection(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export function heardNothing(): void {
  change({ ...connection, isGone: true });
}

/** @param notebook as the answer names it */
export function heardFrom(notebook: string | null | undefined): void {
  change({ isGone: false, isOther: notebook == null ? connection.isOther : !isOurs(notebook) });
}

/** The latest revision of the notebook that any answer stood on; what is asked from now on is at least as fresh. */
export function latestRevision(): string | undefined {
  return latest;
}

export function noteRevision(revision: string): void {
  if (latest === undefined || !isAsFresh(latest, revision)) latest = revision;
}

function change(next: Omit<Connection, 'since'>): void {
  if (next.isGone === connection.isGone && next.isOther === connection.isOther) return;
  connection = { ...next, since: Date.now() };
  for (const heard of listeners) heard();
}
