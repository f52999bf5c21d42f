/** A change for many as it is typed, and what it comes to. */

import type { Circle } from '../../../core/facts/owner.ts';
import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { circleWords } from '../../words/circle-words.ts';
import { bulkWords } from './people-words.ts';
import { tagsIn } from './selection.ts';

export type BulkDeed = 'circle' | 'tags' | 'company' | 'stop';
type BulkChanges = Asked['editPeople']['changes'];

export interface BulkDraft {
  readonly circle: Circle | 'none' | undefined;
  readonly addTags: string;
  readonly removeTags: readonly string[];
  readonly company: Named | undefined;
  readonly reason: string;
}

export const blankBulk: BulkDraft = { circle: undefined, addTags: '', removeTags: [], company: undefined, reason: '' };

/** Undefined where nothing is said yet. A new company has no id before it is in the notebook, so it stands for itself. */
export function changesOf(deed: BulkDeed, draft: BulkDraft): BulkChanges | undefined {
  switch (deed) {
    case 'circle':
      return draft.circle === undefined ? undefined : { circle: draft.circle === 'none' ? null : draft.circle };
    case 'tags': {
      const addTags = tagsIn(draft.addTags);
      if (addTags.length === 0 && draft.removeTags.length === 0) return undefined;
      return {
        ...(addTags.length > 0 && { addTags }),
        ...(draft.removeTags.length > 0 && { removeTags: draft.removeTags }),
      };
    }
    case 'company':
      return { organization: draft.company?.id ?? null };
    case 'stop':
      return draft.reason.trim() === '' ? undefined : { stop: { reason: draft.reason.trim() } };
  }
}

export function doneWords({ circle, organization, stop }: BulkChanges, count: number): string {
  const { done } = bulkWords;
  if (count === 0) return done.none;
  if (circle === null) return done.noCircle(count);
  if (circle !== undefined) return done.circle(count, circleWords[circle].toLowerCase());
  if (stop !== undefined) return done.stop(count);
  return organization === undefined ? done.tags(count) : done.company(count);
}
