/** What a file from elsewhere tells: people, what happened with them, and meetings. Nothing of it is matched yet. */

import type { DateText, InstantText, TimeZone } from '../../core/facts/time.ts';
import type { Channel, Direction, Exchange } from '../../core/facts/touch.ts';
import type { ImportedPeople } from '../people/imported-person.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ColumnMeaning, TableShown } from './table-shown.ts';

export const broughtFormats = [
  'linkedin-connections',
  'linkedin-archive',
  'google-csv',
  'outlook-csv',
  'vcard',
  'csv',
  'xlsx',
  'monica',
  'contrack',
  'nametag',
  'icalendar',
  'mail',
] as const;
export type BroughtFormat = (typeof broughtFormats)[number];

export interface Brought {
  readonly format: BroughtFormat;
  readonly people: ImportedPeople;
  /** The earliest first. */
  readonly happenings: readonly ImportedHappening[];
  /** The earliest first. */
  readonly meetings: readonly ImportedMeeting[];
  /** What the file says of the owner. */
  readonly owner?: ImportedOwner;
  /** Everybody of whom the source knows stands in `people`, so that whoever is not there has gone from it. */
  readonly isWhole?: boolean;
  /** A table with the meaning of its columns as they were taken, where these are not fixed by the format. */
  readonly table?: TableShown;
  /** E-mail addresses that may be the owner's own, the likeliest first, where direction hangs on it. */
  readonly addresses?: readonly AddressCount[];
  /** Ordered by file and line. */
  readonly refused: readonly RefusedLine[];
}

/** Somebody as a message, an invitation or a meeting names them; at least one of these. */
export interface Met {
  readonly name?: string;
  readonly email?: string;
  /** Of their page on LinkedIn. */
  readonly link?: string;
}

/** Something that happened, which becomes a touch with those who are known. */
export interface ImportedHappening {
  /** The same in each later export of its source, and no other's: by it a second run is known. */
  readonly key: string;
  /** Of an archive, the file in it. */
  readonly file?: string;
  readonly line: number;
  /** A date where the source tells no more. */
  readonly at: InstantText | DateText;
  readonly ends?: InstantText;
  /** Without the owner; the lead first. */
  readonly people: readonly Met[];
  readonly channel: Channel;
  readonly direction: Direction;
  readonly summary?: string;
  /** What the owner gave by it, and what they were given. V4 */
  readonly gave?: readonly Exchange[];
  readonly received?: readonly Exchange[];
}

/** An appointment of a calendar: a touch where it has been, a meeting where it is to come. */
export interface ImportedMeeting {
  readonly key: string;
  readonly line: number;
  readonly starts: InstantText;
  readonly ends: InstantText;
  readonly title: string;
  readonly place?: string;
  /** Without the owner. */
  readonly people: readonly Met[];
  readonly channel: Extract<Channel, 'in-person' | 'video' | 'phone'>;
  readonly isCancelled?: true;
}

export interface ImportedOwner {
  readonly name?: string;
  readonly email?: string;
  readonly headline?: string;
  readonly address?: string;
}

export interface AddressCount {
  readonly address: string;
  readonly count: number;
  /** Whether it is taken for the owner's. */
  readonly isOwn: boolean;
}

/** What a reader has to be told, since the file cannot tell it. */
export interface ReadingChoices {
  /** Of the owner: times without a zone are of it. */
  readonly timeZone: TimeZone;
  /** Meetings that recur are read from `from` to `until`, both instants. */
  readonly window: { readonly from: InstantText; readonly until: InstantText };
  /** E-mail addresses of the owner, as said of this file: these and no others. Where nothing was said they are guessed. */
  readonly ownAddresses?: readonly string[];
  /** An address of the owner, who may have others. */
  readonly ownEmail?: string;
  /** Whether the text of mails and messages goes into the summary. It stays out unless asked for. */
  readonly withText: boolean;
  /** The meaning of each column of a table, in order, instead of what would be guessed. */
  readonly columns?: readonly (ColumnMeaning | null)[];
}
