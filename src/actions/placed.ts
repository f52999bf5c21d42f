import type { Person } from '../core/facts/person.ts';
import { changed } from './changed.ts';

/** Whoever comes into another circle is in it from today, unless the owner says since when. */
export function placed(before: Person, person: Person, today: string): Person {
  if (person.circle === before.circle) return person;
  if (person.circle === undefined) return changed(person, { circleSince: null });
  return person.circleSince === before.circleSince ? { ...person, circleSince: today } : person;
}
