/** What was typed and not saved outlasts a look at another screen and a reload, in this tab alone. */

import type { OwnerRecord } from './settings-draft.ts';
import type { Draft } from './settings-fields.ts';

const storedAs = 'sundown.settings-draft';

export interface KeptDraft {
  /** The settings on which the draft was begun. */
  readonly owner: OwnerRecord;
  readonly draft: Draft;
}

export function keptDraft(): KeptDraft | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(storedAs) ?? 'null') as KeptDraft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(kept: KeptDraft | undefined): void {
  try {
    if (kept === undefined) {
      sessionStorage.removeItem(storedAs);
    } else {
      sessionStorage.setItem(storedAs, JSON.stringify(kept));
    }
  } catch {
    // Without storage the draft lasts as long as the screen is open.
  }
}
