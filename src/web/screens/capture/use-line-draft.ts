/** The draft of a line, kept while this tab lives: a reload, another screen or another place for the form loses nothing typed. */

import { useSyncExternalStore } from 'react';
import { emptyDraft, isEmpty } from './line-draft.ts';
import { keepLine } from '../../offline/keep-line.ts';
import type { LineDraft } from './line-draft.ts';

const storedAs = 'sundown.line';

export type ChangeDraft = (change: (before: LineDraft) => LineDraft) => void;

let draft: LineDraft | undefined;
const listeners = new Set<() => void>();

export function useLineDraft(): readonly [LineDraft, ChangeDraft] {
  return [useSyncExternalStore(onDraft, present), changeDraft];
}

/** Takes up a line that this device kept while Sundown did not answer. What is being written is kept in its stead. */
export async function takeUpLine({
  id,
  line,
  at,
}: {
  readonly id: number;
  readonly line: string;
  readonly at: string;
}) {
  const { line: before, kept } = present();
  if (before.trim() !== '' && kept?.id !== id) {
    if (kept === undefined && !(await keepLine(before.trim()))) return;
  }
  changeDraft(() => ({ line, corrections: {}, kept: { id, at } }));
}

function changeDraft(change: (before: LineDraft) => LineDraft): void {
  draft = change(present());
  store(draft);
  for (const heard of listeners) heard();
}

function onDraft(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

function present(): LineDraft {
  draft ??= stored();
  return draft;
}

function stored(): LineDraft {
  try {
    const text = sessionStorage.getItem(storedAs);
    return text === null ? emptyDraft : { ...emptyDraft, ...(JSON.parse(text) as Partial<LineDraft>) };
  } catch {
    return emptyDraft;
  }
}

function store(next: LineDraft): void {
  try {
    if (isEmpty(next)) sessionStorage.removeItem(storedAs);
    else sessionStorage.setItem(storedAs, JSON.stringify(next));
  } catch {
    // The draft then lives as long as the page.
  }
}
