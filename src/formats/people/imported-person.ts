/** Somebody as a foreign file knows them, ready to be matched with the people of the notebook. */

import type { DateText, TimeZone } from '../../core/facts/time.ts';

export const peopleSources = ['linkedin', 'vcard', 'google', 'outlook', 'table', 'app', 'calendar', 'mail'] as const;
export type PeopleSource = (typeof peopleSources)[number];

/** Every text is one that the schema of a person takes. */
export interface ImportedPerson {
  readonly source: PeopleSource;
  /** Where they begin in the file, from 1. */
  readonly line: number;
  readonly name: string;
  /** The preferred first, as in all lists here. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Each as one text of one or more lines. */
  readonly addresses: readonly string[];
  readonly links: readonly string[];
  readonly organizationName?: string;
  readonly title?: string;
  readonly birthday?: DateText;
  readonly timeZone?: TimeZone;
  readonly notes?: string;
  /** As a `data:` address. */
  readonly photo?: string;
  readonly tags?: readonly string[];
  readonly howMet?: string;
  readonly background?: string;
  /** Properties of a vCard that Sundown does not use, as content lines, for the way back. RFC 6350 section 3.3 */
  readonly vcard?: readonly string[];
  /** The file says so. */
  readonly linkedinConnected?: true;
  /** Only a connection on LinkedIn has it, and not every one. */
  readonly linkedinConnectedOn?: DateText;
}

/** In file order, each time, and any of them by their place; those of a large table are read again each time. */
export interface ImportedPeople extends Iterable<ImportedPerson> {
  readonly length: number;
  at(place: number): ImportedPerson | undefined;
}
