/** News that is held back while the owner has something in hand; the same for the whole page. */

import { useSyncExternalStore } from 'react';
import type { News } from './news-of.ts';

/** Counted where the screen can tell what is new. */
export type HeldNews = Partial<News>;

/** Looks ahead for a screen: what showing a change would move; undefined where nothing in hand would. */
export type LookAhead = (inHand: readonly Element[]) => Promise<HeldNews | undefined>;

let held: HeldNews | undefined;
let lookAhead: LookAhead | undefined;
const listeners = new Set<() => void>();

function heldNews(): HeldNews | undefined {
  return held;
}

export function useHeldNews(): HeldNews | undefined {
  return useSyncExternalStore(onHeldNews, heldNews);
}

export function holdNews(news: HeldNews | undefined): void {
  if (held === news) return;
  held = news;
  for (const heard of listeners) heard();
}

/** Until the answer is called, this screen looks ahead itself. */
export function lookAheadWith(look: LookAhead): () => void {
  lookAhead = look;
  return () => {
    if (lookAhead === look) lookAhead = undefined;
  };
}

export function looksAhead(): boolean {
  return lookAhead !== undefined;
}

/** A screen that cannot tell keeps still as a whole. */
export async function newsFor(inHand: readonly Element[]): Promise<HeldNews | undefined> {
  return lookAhead === undefined ? {} : lookAhead(inHand);
}

function onHeldNews(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
