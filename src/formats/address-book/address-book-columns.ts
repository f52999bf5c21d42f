/** What is in which column of an address book of a known program. */

import type { BroughtFormat } from '../brought/brought.ts';
import type { TableLayout } from '../table/table-layout.ts';

export interface AddressBookColumns extends Pick<TableLayout, 'source' | 'columns' | 'addresses'> {
  readonly format: BroughtFormat;
}
