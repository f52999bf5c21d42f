/**
 * Hears of changes while the page is open. One tab listens for the whole browser, since a browser opens few
 * connections to one address; it tells the others, and another takes its place when it is closed.
 */

import { heardFrom, heardNothing, noteRevision } from '../client/connection.ts';
import { fetchHere } from '../client/fetch-here.ts';

export interface Heard {
  /** The notebook stands at this revision by now. */
  readonly changed: (revision: string) => void;
  /** Sundown answers, for the first time or again. */
  readonly connected: (revision: string) => void;
  /** Sundown answers, but has no stream for us: one has to ask. */
  readonly unheard: () => void;
}

type Told =
  | { readonly kind: 'connected' | 'changed'; readonly revision: string; readonly notebook?: string }
  | { readonly kind: 'lost' | 'unheard' };

const address = '/api/events';
const listenerLock = 'sundown-live';
const firstPauseMs = 500;
const longestPauseMs = 4_000;

export function startFeed(heard: Heard): void {
  const others = new BroadcastChannel('sundown-live');
  const take = (told: Told): void => {
    if (told.kind === 'lost') heardNothing();
    if (told.kind === 'unheard') heard.unheard();
    if (told.kind === 'connected' || told.kind === 'changed') {
      noteRevision(told.revision);
      if (told.kind === 'connected') heardFrom(told.notebook);
      heard[told.kind](told.revision);
    }
  };
  others.onmessage = ({ data }: MessageEvent<Told>) => take(data);
  const tell = (told: Told): void => {
    others.postMessage(told);
    take(told);
  };
  // Held until the tab is closed.
  void navigator.locks.request(listenerLock, () => listenFor(tell));
}

async function listenFor(tell: (told: Told) => void): Promise<never> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    if (await listened(tell)) pauseMs = firstPauseMs;
    tell((await answers()) ? { kind: 'unheard' } : { kind: 'lost' });
    await pause(pauseMs);
  }
}

/** Until the stream breaks off. Answers whether there was one. */
function listened(tell: (told: Told) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const source = new EventSource(address);
    let isHeard = false;
    source.addEventListener('hello', ({ data, lastEventId }: MessageEvent<string>) => {
      isHeard = true;
      const { notebook } = JSON.parse(data) as { readonly notebook?: string };
      tell({ kind: 'connected', revision: lastEventId, ...(notebook !== undefined && { notebook }) });
    });
    source.addEventListener('changed', ({ lastEventId }) => tell({ kind: 'changed', revision: lastEventId }));
    source.addEventListener('error', () => {
      source.close();
      resolve(isHeard);
    });
  });
}

async function answers(): Promise<boolean> {
  try {
    await fetchHere(new Request(address, { method: 'HEAD' }));
    return true;
  } catch {
    return false;
  }
}

/** Shorter where there is reason to hope. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      removeEventListener('online', over);
      removeEventListener('focus', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    addEventListener('online', over);
    addEventListener('focus', over);
  });
}
