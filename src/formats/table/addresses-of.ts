/** Which columns of a table belong to one address. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { headerMeaning } from './header-words.ts';
import type { AddressColumn, AddressPart } from './table-layout.ts';

interface Columns {
  readonly titles: readonly string[];
  readonly meanings: readonly (ColumnMeaning | null)[];
}

/** Parts beside each other are those of one address, until one of them comes again. */
export function addressesOf({ titles, meanings }: Columns): readonly (readonly AddressColumn[])[] {
  const addresses: AddressColumn[][] = [];
  for (const [at, meaning] of meanings.entries()) {
    if (meaning !== 'address') continue;
    const part = headerMeaning(titles[at] ?? '')?.part ?? 'whole';
    const last = addresses.at(-1);
    if (last !== undefined && last.at(-1)?.at === at - 1 && goesOn(last, part)) last.push({ at, part });
    else addresses.push([{ at, part }]);
  }
  return addresses;
}

function goesOn(address: readonly AddressColumn[], part: AddressPart): boolean {
  if (part === 'whole' || address[0]?.part === 'whole') return false;
  return (part === 'street' && address.at(-1)?.part === 'street') || !address.some((column) => column.part === part);
}
