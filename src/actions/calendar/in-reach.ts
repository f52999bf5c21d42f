/** Who somebody is and how to reach them, in a few lines for the text of a calendar's entry. */

import type { Person } from '../../core/facts/person.ts';

export function inReach({ name, title, phones = [], emails = [] }: Person, organization: string | undefined): string {
  const position = [title, organization].filter((part) => part !== undefined && part !== '').join(', ');
  return [position === '' ? name : `${name}, ${position}`, ...phones, ...emails].join('\n');
}
