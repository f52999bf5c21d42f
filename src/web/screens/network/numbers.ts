/** The numbers that lead to people, by the name that they have in the address, and how many people each has. */

import type { Network } from './network-query.ts';

const countOf = {
  known: ({ known }) => known.total,
  'to-know': ({ toKnow }) => toKnow.total,
  drifting: ({ drifting }) => drifting.total,
  cold: ({ cold }) => cold.total,
  unseen: ({ unseen }) => unseen.total,
  owing: ({ owing }) => owing.total,
  giving: ({ giving }) => giving.total,
} as const satisfies Readonly<Record<string, (network: Network) => number>>;

export type NumberName = keyof typeof countOf;

export const numberNames = Object.keys(countOf) as readonly NumberName[];

export function numberOf(name: NumberName, network: Network): number {
  return countOf[name](network);
}

/** Which number an address asks for. */
export function numberAsked(search: string): NumberName | undefined {
  const asked = new URLSearchParams(search).get('number');
  return numberNames.find((name) => name === asked);
}
