/** The facts of a position as they are edited, turned back into what changed when they are saved. */

import type { Route } from '../../../core/facts/opportunity.ts';
import type { Named } from '../../fields/name-field.tsx';

export interface FactsDraft {
  readonly title: string;
  readonly organization: Named | undefined;
  readonly route: Route;
  /** Id of a search, or empty. */
  readonly search: string;
  /** The first is the one to ask for. */
  readonly contacts: readonly Named[];
  /** A day as `YYYY-MM-DD`. */
  readonly openedOn: string;
}

export type FactField = keyof FactsDraft;

const factFields = ['title', 'organization', 'route', 'search', 'contacts', 'openedOn'] as const;

/** The fields in which two drafts say something else; blanks at the edges say nothing. */
export function differing(one: FactsDraft, other: FactsDraft): readonly FactField[] {
  return factFields.filter((field) => saidIn(field, one) !== saidIn(field, other));
}

function saidIn(field: FactField, draft: FactsDraft): string {
  if (field === 'organization') return draft.organization?.id ?? '';
  if (field === 'contacts') return draft.contacts.map(({ id }) => id).join(' ');
  return draft[field].trim();
}

export interface Rebased {
  readonly draft: FactsDraft;
  /** Changed elsewhere while it was edited here. */
  readonly changed: readonly FactField[];
  /** Changed elsewhere and here, to something else. */
  readonly contested: readonly FactField[];
}

/** What was typed, carried over to facts that have changed meanwhile: what only others changed is taken, nothing typed is lost. */
export function rebased(typed: FactsDraft, before: FactsDraft, present: FactsDraft): Rebased {
  const changed = differing(before, present);
  const mine = differing(before, typed);
  const apart = differing(typed, present);
  const taken = changed.filter((field) => !mine.includes(field));
  return {
    draft: { ...typed, ...Object.fromEntries(taken.map((field) => [field, present[field]])) },
    changed,
    contested: changed.filter((field) => mine.includes(field) && apart.includes(field)),
  };
}
