/** Labels and envelopes for those who were chosen, or for the cards that are still to be sent. J11 */

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { client } from '../../client/client.ts';
import { AddressSheets } from './address-sheets.tsx';
import type { Addressed } from './address-sheets.tsx';
import { Nobody, NotReady } from './print-frame.tsx';
import { printWords } from './print-words.ts';
import { useChosenPeople, usePrintedPeople } from './printed-people.ts';

export function PrintAddresses() {
  const [search] = useSearchParams();
  const ids = useChosenPeople();
  if (search.get('run') === 'cards') return <OfCards />;
  return ids.length === 0 ? <Nobody title={printWords.addresses} /> : <OfPeople ids={ids} />;
}

function OfCards() {
  const { data, error, refetch } = useQuery({
    queryKey: ['today', 'cards', 'addresses'],
    queryFn: ({ signal }) => client.cardsRun({}, { signal }),
  });
  if (data === undefined) return <NotReady title={printWords.addresses} error={error} onAgain={() => void refetch()} />;
  return <AddressSheets people={data.people.filter(({ state }) => state === 'to-send').map(addressed)} />;
}

function OfPeople({ ids }: { readonly ids: readonly string[] }) {
  const { data, error, refetch } = usePrintedPeople(ids);
  if (data === undefined) return <NotReady title={printWords.addresses} error={error} onAgain={() => void refetch()} />;
  return <AddressSheets people={data.map(({ person }) => addressed(person))} />;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly addresses?: readonly string[];
}

/** The first address is the one to write to. */
function addressed({ id, name, addresses = [] }: Person): Addressed {
  return { id, name, address: addresses[0] };
}
