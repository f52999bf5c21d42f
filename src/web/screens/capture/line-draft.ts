/** The line that is being written, with what was put right of it. */

import { isReadKey } from '../../../core/capture/corrections.ts';
import type { Corrections } from '../../../core/capture/corrections.ts';
import type { Understanding } from '../../../core/capture/understanding.ts';

export interface LineDraft {
  readonly line: string;
  readonly corrections: Corrections;
  /** A line from offline: when it was written, and the number under which this device keeps it. */
  readonly kept?: { readonly id: number; readonly at: string };
}

export const emptyDraft: LineDraft = { line: '', corrections: {} };

export function isEmpty({ line, corrections }: LineDraft): boolean {
  return line.trim() === '' && Object.keys(corrections).length === 0;
}

/** As long as nothing was read: what the owner puts in by hand is added to it. */
export function nothingRead(line: string): Understanding {
  return {
    line,
    summary: line,
    reads: [],
    people: [],
    organizations: [],
    channel: { value: 'in-person', spans: [] },
    direction: { value: 'both', spans: [] },
    promised: [],
  };
}

/** Somebody who could be meant where the line names nobody. */
export interface AboutPerson {
  readonly name: string;
  readonly id?: string;
}

/** Those whom the owner put in by hand, else whose page is open. */
export function aboutWhom({ corrections }: LineDraft, open: AboutPerson | undefined): readonly AboutPerson[] {
  const added = Object.entries(corrections.people ?? {}).flatMap(([key, person]) =>
    person === null || isReadKey(key) ? [] : [{ name: person.name, ...(person.id !== undefined && { id: person.id }) }],
  );
  return added.length > 0 ? added : open === undefined ? [] : [open];
}

/** Whether one line is the other, written on or put right in one place. */
export function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const isGrown = shorter > 2 && before + after === shorter;
  return isGrown || 2 * (before + after) >= Math.max(one.length, other.length);
}
