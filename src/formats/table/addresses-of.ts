/** Which columns of a table belong to one address. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { headerMeaning } from './header-words.ts';
import type { AddressColumn, AddressPart } from './table-layout.ts';

interface Columns {
  readonly titles: readonly string[];
  readonly meanings: readonly (ColumnMeaning | null)[];
}

/** Columns beside each other are parts of one address, until one of them comes again. */
export function addressesOf({ titles, meanings }: Columns): readonly (readonly AddressColumn[])[] {
  const runs: AddressColumn[][] = [];
  for (const [at, meaning] of meanings.entries()) {
    if (meaning !== 'address') continue;
    const column = { at, part: headerMeaning(titles[at] ?? '')?.part ?? 'whole' };
    const last = runs.at(-1);
    if (last?.at(-1)?.at === at - 1) last.push(column);
    else runs.push([column]);
  }
  return runs.flatMap(addressesInRun);
}

/** An “address” beside a town is a street. */
function addressesInRun(run: readonly AddressColumn[]): readonly (readonly AddressColumn[])[] {
  const isInParts = run.some(({ part }) => part !== 'whole');
  if (!isInParts) return run.map((column) => [column]);
  const addresses: AddressColumn[][] = [];
  for (const { at, part: told } of run) {
    const part = told === 'whole' ? 'street' : told;
    const last = addresses.at(-1);
    if (last !== undefined && goesOn(last, part)) last.push({ at, part });
    else addresses.push([{ at, part }]);
  }
  return addresses;
}

function goesOn(address: readonly AddressColumn[], part: AddressPart): boolean {
  return (part === 'street' && address.at(-1)?.part === 'street') || !address.some((column) => column.part === part);
}
