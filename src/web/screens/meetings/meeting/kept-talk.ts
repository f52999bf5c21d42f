/** What belongs to a talk and must outlast a reload, on this device: its clock, the notes as typed, the log as begun. */

import type { LogDraft } from './log-draft.ts';

export interface KeptTalk {
  /** By the server's clock, in milliseconds since 1970. */
  readonly begunAt?: number;
  readonly endedAt?: number;
  readonly notes?: string;
  /** Questions that were asked already. */
  readonly asked?: readonly string[];
  /** The log as far as it is filled in. */
  readonly log?: LogDraft;
  /** It was logged without a connection, and waits to be sent. */
  readonly isWaiting?: boolean;
}

const storedAs = (meeting: string): string => `sundown.talk.${meeting}`;

export function keptTalk(meeting: string): KeptTalk {
  try {
    return JSON.parse(localStorage.getItem(storedAs(meeting)) ?? '{}') as KeptTalk;
  } catch {
    return {};
  }
}

/** Where storage is closed, the talk lasts as long as the page is open. */
export function keepTalk(meeting: string, kept: KeptTalk): void {
  try {
    if (Object.keys(kept).length === 0) {
      localStorage.removeItem(storedAs(meeting));
    } else {
      localStorage.setItem(storedAs(meeting), JSON.stringify(kept));
    }
  } catch {
    // The notes then stand in the page alone.
  }
}
