import type { About } from './follow-up.ts';
import { notebookSubject } from './change-clock.ts';

/** Whom or what a row of the agenda belongs to; the unit in which it is planned again. */
export function subjectOf(row: { readonly person?: string | null; readonly about?: About }): string {
  if (row.person !== undefined && row.person !== null) return `person:${row.person}`;
  if (row.about?.opportunity !== undefined) return `opportunity:${row.about.opportunity}`;
  if (row.about?.group !== undefined) return `group:${row.about.group}`;
  return notebookSubject;
}
