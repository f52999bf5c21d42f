/** Where the doors fetch photos: another address with every change of the card, so that an answer can be kept for good. */

import { photoVersions } from '../store/queries/photo-versions.ts';
import type { Reading } from '../store/store.ts';

export function photoAddressOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `/api/people/${id}/photo?v=${version}`;
}

/** By the ids of those who have one. */
export async function photosOf(tx: Reading, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const versions = await photoVersions(tx, people);
  return new Map([...versions].map(([id, version]) => [id, photoAddressOf({ id, version })]));
}
