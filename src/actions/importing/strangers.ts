/** Those who occur in messages, mail and appointments and are not in the notebook. */

import type { Met } from '../../formats/brought/brought.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { emailKey } from '../matching/ways-to-reach.ts';

export interface Stranger {
  /** What they are known by: an e-mail address, or else a page. */
  readonly key: string;
  readonly met: Met;
  readonly count: number;
}

/** Those with most first. A name alone tells nobody from a namesake, so who has nothing else is left out. */
export function strangersAmong(all: readonly Met[]): readonly Stranger[] {
  const strangersByKey = new Map<string, Stranger>();
  for (const met of all) {
    const key = met.email === undefined ? met.link : emailKey(met.email);
    if (key === undefined) continue;
    const known = strangersByKey.get(key);
    strangersByKey.set(key, { key, met: { ...met, ...known?.met }, count: (known?.count ?? 0) + 1 });
  }
  return [...strangersByKey.values()].toSorted((left, right) => right.count - left.count);
}

export function personOfStranger({ met: { name, email, link } }: Stranger): ImportedPerson {
  return {
    source: email === undefined ? 'linkedin' : 'mail',
    line: 1,
    name: name ?? email?.split('@')[0] ?? link ?? '?',
    emails: email === undefined ? [] : [email],
    phones: [],
    addresses: [],
    links: link === undefined ? [] : [link],
  };
}
