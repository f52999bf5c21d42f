/** The notebook as an import finds it, with what the owner chose. */

import { randomUUIDv7 } from 'node:crypto';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import type { Owner } from '../../core/facts/owner.ts';
import type { Brought } from '../../formats/brought/brought.ts';
import { everyFact } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';
import { countryOf } from '../matching/country-of.ts';
import type { Asked } from '../sentence.ts';
import type { ImportScene } from './import-plan.ts';

interface Seen {
  readonly tx: Reading;
  readonly owner: Owner;
  readonly almanac: Almanac;
  readonly now: Instant;
}

export async function importScene(
  { tx, owner, almanac, now }: Seen,
  { happenings, meetings }: Brought,
  choices: Asked<'previewImport'>['choices'],
): Promise<ImportScene> {
  const hasTouches = happenings.length + meetings.length > 0;
  return {
    owner,
    almanac,
    now,
    addedAt: almanac.instantText(now),
    country: countryOf(owner),
    newId: compactId,
    people: (await everyFact(tx, 'person')).map(({ fact }) => fact),
    organizations: (await everyFact(tx, 'organization')).map(({ fact }) => fact),
    touches: hasTouches ? await everyFact(tx, 'touch') : [],
    meetings: hasTouches ? await everyFact(tx, 'meeting') : [],
    decided: new Map((choices.sameAs ?? []).map(({ entry, person }) => [entry, person])),
    leftAsIs: new Set(choices.leaveAsIs),
    beInTouch: new Set(choices.beInTouch),
    disconnected: new Set(choices.disconnect),
    withStrangers: choices.withStrangers === true,
    strangersOtherwise: new Set(choices.strangersOtherwise),
  };
}

/** Node puts an id together of sixteen pieces and keeps them all: of hundreds of thousands they would fill the memory. */
function compactId(): string {
  return Buffer.from(randomUUIDv7(), 'latin1').toString('latin1');
}
