/** A notebook with 201 people known and kept, six guides who led to six each, and some who were only met. */

import { emptyNotebook } from '../../src/core/facts/notebook.ts';
import { ownerDefaults } from '../../src/core/facts/owner.ts';
import type { Person } from '../../src/core/facts/person.ts';
import type { Touch } from '../../src/core/facts/touch.ts';
import { writeNotebook } from '../../src/formats/notebook/write-notebook.ts';

const dayMs = 86_400_000;
const knownCount = 201;
const guides = 6;

export function networkFile(): string {
  const now = Date.now();
  const ago = (days: number): string => new Date(now - days * dayMs).toISOString();
  const known = many(knownCount, (index): Person => ({
    id: `known${index}`,
    name: `Known ${index}`,
    addedAt: ago(700),
    circle: index % 2 === 0 ? 'active' : 'wide',
    circleSince: ago(600).slice(0, 10),
    background: 'Freight',
    value: 'Knows every port',
  }));
  const person = (kind: string, index: number): Person => ({
    id: `${kind.toLowerCase()}${index}`,
    name: `${kind} ${index}`,
    addedAt: ago(300),
  });
  const led = many(guides * guides, (index) => person('Led', index));
  const talk = (id: string, days: number, people: readonly string[]): Touch => ({
    id,
    at: ago(days),
    people,
    channel: 'video',
    direction: 'both',
  });
  // Known 5 is in the wide circle: 350 days are twice its rhythm; the others were talked with of late.
  const lately = known.map(({ id }) => id).filter((id) => id !== 'known5');
  return writeNotebook({
    ...emptyNotebook({ ...ownerDefaults, name: 'Robin', timeZone: 'America/Chicago' }),
    people: [...known, ...many(guides, (index) => person('Guide', index)), ...led, person('Met', 0)],
    touches: [talk('t1', 20, lately), talk('t2', 350, ['known5']), talk('t3', 40, ['met0'])],
    referrals: led.map(({ id }, index) => ({
      id: `r${index}`,
      from: `guide${Math.floor(index / guides)}`,
      to: id,
      at: ago(250 - index),
    })),
  });
}

function many<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
