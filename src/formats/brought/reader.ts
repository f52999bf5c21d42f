/** What every reader of a foreign format offers; `readers.ts` lists them. */

import type { RefusedLine } from '../text/refused-line.ts';
import type { Brought, ReadingChoices } from './brought.ts';

export interface FileSent {
  /** Only helps to tell what a file is, and what is missing. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first 4,096 bytes, each one character. */
  readonly beginning: string;
}

/** Nothing of the file can be read, and why, with what would help. */
export interface Unread {
  readonly unread: readonly RefusedLine[];
}

export interface Reader {
  /** Whether the file is of this format, by what is in it. Quick: every file is shown to every reader. */
  reads(file: FileSent): boolean;
  /** Never throws on any bytes, and takes time and memory in proportion to them. */
  read(file: FileSent, choices: ReadingChoices): Promise<Brought | Unread>;
}
