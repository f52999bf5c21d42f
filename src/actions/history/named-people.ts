import { peopleOfCommands } from '../../store/queries/history-found.ts';
import type { Reading } from '../../store/store.ts';
import type { Named } from '../named.ts';

const mostPeople = 5;

/** Whom commands are about, by the number of the command; people who are there no more are left out. */
export async function namedPeople(
  tx: Reading,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Named[]>> {
  const rows = await peopleOfCommands(tx, numbers, mostPeople);
  const rowsByNumber = Map.groupBy(rows, ({ number }) => number);
  return new Map([...rowsByNumber].map(([number, some]) => [number, some.map(({ id, name }) => ({ id, name }))]));
}
