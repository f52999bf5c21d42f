/** How a correction of a chip gets into the draft. */

import { isReadKey } from '../../../core/capture/corrections.ts';
import type { Corrections } from '../../../core/capture/corrections.ts';
import type { Spot } from './chips.ts';

type Keyed = 'person' | 'organization' | 'promise';

const places = { person: 'people', organization: 'organizations', promise: 'promises' } as const;

/** What the owner put right of one chip; null: it is not meant. */
export function withCorrection(corrections: Corrections, spot: Spot, told: unknown): Corrections {
  if (!('key' in spot)) return { ...corrections, [spot.kind]: told };
  const place = places[spot.kind satisfies Keyed];
  const before: Readonly<Record<string, unknown>> = corrections[place] ?? {};
  // What was put in by hand and is taken out again leaves nothing behind.
  const isOwn = told === null && !isReadKey(spot.key);
  const kept = Object.fromEntries(Object.entries(before).filter(([key]) => key !== spot.key));
  const next = isOwn ? kept : { ...before, [spot.key]: told };
  return { ...corrections, [place]: next };
}

/** A place for something that the line does not say. */
export function newSpot(kind: Spot['kind']): Spot {
  return kind === 'person' || kind === 'organization' || kind === 'promise'
    ? { kind, key: `own ${crypto.randomUUID()}` }
    : { kind };
}
