/**
 * Everybody who is known by now while a file is gone through: the people of the notebook, and the newcomers. Of these,
 * only where the file tells of them is kept until it tells more; asked for, they are made of it again.
 */

import type { Person } from '../../core/facts/person.ts';
import { remembered } from '../../formats/text/remembered.ts';
import { type Directory, directoryOf, enter } from '../matching/directory.ts';
import type { Identity } from '../matching/identity.ts';
import type { Country } from '../matching/ways-to-reach.ts';
import type { Entry } from './who-is.ts';

export interface Roster {
  readonly directory: Directory<Entry>;
  /** Of the notebook, as they are by now. */
  readonly known: readonly Entry[];
  readonly newcomers: Newcomers;
  /** Somebody new, of whom the file tells at this place among its people. */
  add(at: number, identity: Identity): void;
  change(entry: Entry, person: Person): void;
}

/** In file order, each time. They hold nothing of what served to match them. */
export interface Newcomers extends Iterable<Person> {
  readonly length: number;
}

export interface Ways {
  readonly country: Country | undefined;
  readonly identify: (person: Person) => Identity;
  readonly newId: () => string;
  /** The one of whom the file tells at a place. */
  readonly newcomer: (id: string, at: number) => Person;
}

/** Whoever has many lookalikes is asked for again and again. */
const mostRemembered = 5_000;

export function rosterOf(people: readonly Person[], { country, identify, newId, newcomer }: Ways): Roster {
  const known = people.map((person, place): Entry => ({ person, place, isNew: false, isTold: false }));
  const newcomers = newcomersMadeBy(newcomer);
  const made = remembered(
    (place: number): Entry => ({ person: newcomers.at(place - known.length), place, isNew: true, isTold: true }),
    mostRemembered,
  );
  const directory = directoryOf<Entry>({
    country,
    entryAt: (place) => known[place] ?? made(place),
    identify: (entry) => (entry.identity ??= identify(entry.person)),
  });
  for (const { person, place } of known) enter(directory, place, identify(person));
  return {
    directory,
    known,
    newcomers,
    add(at, identity) {
      enter(directory, known.length + newcomers.length, identity);
      newcomers.add(newId(), at);
    },
    change(entry, person) {
      const { place, isNew } = Object.assign(entry, { person, identity: undefined });
      if (isNew) newcomers.change(place - known.length, person);
      enter(directory, place, identify(person));
    },
  };
}

interface GrowingNewcomers extends Newcomers {
  add(id: string, at: number): void;
  at(index: number): Person;
  change(index: number, person: Person): void;
}

/** Apart from the roster, so that its directory can go while they are written. */
function newcomersMadeBy(newcomer: Ways['newcomer']): GrowingNewcomers {
  const ids: string[] = [];
  const places: number[] = [];
  const changed = new Map<number, Person>();
  const at = (index: number): Person => changed.get(index) ?? newcomer(ids[index] ?? '', places[index] ?? 0);
  return {
    get length() {
      return ids.length;
    },
    at,
    add(id, place) {
      ids.push(id);
      places.push(place);
    },
    change: (index, person) => changed.set(index, person),
    *[Symbol.iterator]() {
      for (let index = 0; index < ids.length; index += 1) yield at(index);
    },
  };
}
