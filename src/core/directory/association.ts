import type { DateText } from '../facts/time.ts';
import type { Occupation } from './occupations.ts';

/** A real association, from public knowledge; what is not known for sure is left out. F9 */
export interface Association {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  /** The host of its website, such as `shrm.org`. */
  readonly website?: string;
  /** What it is for, in one sentence of our own. */
  readonly purpose: string;
  /** The major groups whose people it serves, its own first. */
  readonly occupations: readonly Occupation[];
  /** When this was written down, so that everybody can tell how old it is. */
  readonly writtenOn: DateText;
}
