/** What stands where in a table of people. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import type { PeopleSource } from '../people/imported-person.ts';
import type { DateOrder } from './birthday-in.ts';

export const addressParts = ['whole', 'street', 'city', 'region', 'code', 'country'] as const;
export type AddressPart = (typeof addressParts)[number];

export interface AddressColumn {
  readonly at: number;
  readonly part: AddressPart;
}

export interface TableLayout {
  readonly source: PeopleSource;
  /** How many cells a row has at most. */
  readonly width: number;
  /** Null for a column that is left out. */
  readonly columns: readonly (ColumnMeaning | null)[];
  /** The columns that mean an address, put together to those that belong to one. */
  readonly addresses: readonly (readonly AddressColumn[])[];
  /** As a CSV of ours, with an apostrophe before what a spreadsheet would take for a formula. */
  readonly isGuarded: boolean;
  /** Undefined where the table does not tell, so that no day is taken for a month. */
  readonly dateOrder: DateOrder | undefined;
}
