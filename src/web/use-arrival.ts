/** On each change of screen: its title, the focus on its head, and the page at its top or where it was left. */

import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { holdScroll, rememberScroll, topLeft } from './scroll-memory.ts';

/** A screen that brings its parts later than this has missed its arrival. */
const patienceMs = 8_000;

/** @param titleOf the title of a page; of one that it does not know, the head of the page tells */
export function useArrival(titleOf: (path: string) => string | undefined, appName: string): void {
  const [path] = useLocation();
  const isFirst = useRef(true);
  const said = titleOf(path);

  useEffect(rememberScroll, []);

  useEffect(() => {
    const first = isFirst.current;
    isFirst.current = false;
    return arriving((head) => {
      document.title = `${said ?? head?.textContent ?? ''} · ${appName}`;
    }, first);
  }, [path, said, appName]);
}

/** Follows a screen while its parts arrive, until it stands or its reader acts. */
function arriving(entitle: (head: HTMLElement | null) => void, first: boolean): () => void {
  const main = document.querySelector('main');
  const left = document.activeElement;
  const top = topLeft() ?? 0;
  let focused: HTMLElement | null = null;
  let isPlaced = false;
  holdScroll(true);

  const place = (): void => {
    if (Math.abs(scrollY - top) > 1) scrollTo(0, top);
    isPlaced = Math.abs(scrollY - top) <= 1;
    holdScroll(!isPlaced);
  };

  const settle = (): void => {
    const head = main?.querySelector<HTMLElement>('h1') ?? null;
    entitle(head);
    if (!first && head !== null && isFree([left, focused])) {
      focused = focusedHead(head);
    }
    if (!isPlaced) place();
  };

  const observer = new MutationObserver(settle);
  const ends = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    holdScroll(false);
    for (const end of ends) removeEventListener(end, stop, true);
  };
  const timer = setTimeout(stop, patienceMs);
  for (const end of ends) addEventListener(end, stop, { capture: true, passive: true });
  if (main !== null) observer.observe(main, { childList: true, subtree: true });
  settle();
  return stop;
}

/** Whether the focus is nowhere, or still where the reader left the page before. */
function isFree(passed: readonly (Element | null)[]): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || passed.includes(now);
}

function focusedHead(head: HTMLElement): HTMLElement {
  if (document.activeElement !== head) {
    if (!head.hasAttribute('tabindex')) head.setAttribute('tabindex', '-1');
    head.focus({ preventScroll: true });
  }
  return head;
}
