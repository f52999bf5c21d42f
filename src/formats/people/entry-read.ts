/** What became of one entry of a file. */

import type { RefusedLine } from '../text/refused-line.ts';
import type { ImportedPerson } from './imported-person.ts';

export interface EntryRead {
  readonly person?: ImportedPerson;
  readonly refused: readonly RefusedLine[];
}
