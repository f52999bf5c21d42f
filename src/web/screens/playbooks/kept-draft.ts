/** A draft that is not saved yet outlasts a look at another screen and a reload, in this tab alone. */

import { inPlainWords } from '../../../core/playbooks/in-plain-words/in-plain-words.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';

export interface KeptDraft {
  /** The playbook on which it was begun, with its version; none for a new one. */
  readonly base: Playbook | undefined;
  readonly version: number;
  readonly draft: Playbook;
}

const storedAs = (id: string): string => `sundown.playbook-draft.${id}`;

export function keptDraft(id: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storedAs(id)) ?? 'null') as KeptDraft | null;
    if (kept === null) return undefined;
    inPlainWords(kept.draft); // What an earlier page kept may not be told any more.
    return kept;
  } catch {
    return undefined;
  }
}

export function keepDraft(id: string, kept: KeptDraft | undefined): void {
  try {
    if (kept === undefined) sessionStorage.removeItem(storedAs(id));
    else sessionStorage.setItem(storedAs(id), JSON.stringify(kept));
  } catch {
    // Without storage the draft lasts as long as the screen is open.
  }
}
