/** The names that the owner's notebook knows, by their first folded word, so that a line finds them without a search. */

import { wordsOf } from './words.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Id of an organization. */
  readonly organization?: string;
}

export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
}

export interface KnownOpportunity {
  readonly id: string;
  readonly title: string;
  /** Id of an organization. */
  readonly organization?: string;
}

/** One way to write a name. `first` and `last` are single names of a person, `part` is a part of a title or firm. */
export interface Alias {
  readonly kind: 'person' | 'organization' | 'opportunity';
  readonly how: 'whole' | 'first' | 'last' | 'part';
  readonly id: string;
  readonly words: readonly string[];
}

export interface KnownNames {
  readonly aliasesByFirstWord: ReadonlyMap<string, readonly Alias[]>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly organizations: ReadonlyMap<string, KnownOrganization>;
  readonly opportunities: ReadonlyMap<string, KnownOpportunity>;
}

const honorifics = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'prof', 'professor', 'sir', 'rev']);
const legalForms = new Set('inc ltd llc llp plc gmbh ag sa corp corporation company co limited kg bv nv'.split(' '));
const particles = new Set('de da di del della van von der den la le el al bin ibn dos du ter'.split(' '));

export function isHonorific(folded: string): boolean {
  return honorifics.has(folded);
}

function isLegalForm(folded: string): boolean {
  return legalForms.has(folded);
}

export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

export function knownNames(all: {
  readonly people: readonly KnownPerson[];
  readonly organizations: readonly KnownOrganization[];
  readonly opportunities: readonly KnownOpportunity[];
}): KnownNames {
  const aliasesByFirstWord = new Map<string, Alias[]>();
  const add = (id: string, ways: readonly Way[]): void => {
    for (const { kind, how, words } of ways) {
      const [first] = words;
      if (first === undefined) continue;
      const beside = aliasesByFirstWord.get(first);
      if (beside === undefined) aliasesByFirstWord.set(first, [{ kind, how, id, words }]);
      else beside.push({ kind, how, id, words });
    }
  };
  for (const { id, name } of all.people) add(id, waysToNamePerson(name));
  for (const { id, name } of all.organizations) add(id, waysToNameOrganization(name));
  for (const { id, title } of all.opportunities) add(id, waysToNameOpportunity(title));
  return {
    aliasesByFirstWord,
    people: new Map(all.people.map((person) => [person.id, person])),
    organizations: new Map(all.organizations.map((organization) => [organization.id, organization])),
    opportunities: new Map(all.opportunities.map((opportunity) => [opportunity.id, opportunity])),
  };
}

type Way = Omit<Alias, 'id'>;

function waysToNamePerson(name: string): readonly Way[] {
  const kind = 'person';
  const { whole, lastStart } = partsOfName(name);
  const last = whole.slice(Math.max(lastStart, 0));
  const [first = ''] = whole;
  const ways: Way[] = [{ kind, how: 'whole', words: whole }];
  if (lastStart > 1) ways.push({ kind, how: 'whole', words: [first, ...last] });
  if (lastStart > 0 && first.length > 1) ways.push({ kind, how: 'first', words: [first] });
  if (lastStart > 0) ways.push({ kind, how: 'last', words: last });
  return ways;
}

interface NameParts {
  readonly whole: readonly string[];
  /** Where the last name begins. */
  readonly lastStart: number;
}

function partsOfName(name: string): NameParts {
  // Most names need no folding, and thousands are read for every line.
  if (/^[a-z]+(?: [a-z\d]+)*$/i.test(name)) {
    const whole = name
      .toLowerCase()
      .split(' ')
      .filter((word) => !isHonorific(word));
    return { whole, lastStart: whole.length - 1 };
  }
  const words = wordsOf(name).filter(({ folded }) => !isHonorific(folded));
  // "J. P. Morgan-Hale": a last name may be two words with a hyphen, and an initial names nobody.
  const lastStart = words.findLastIndex(({ gap }, index) => index > 0 && !gap.includes('-'));
  return { whole: words.map(({ folded }) => folded), lastStart };
}

function waysToNameOrganization(name: string): readonly Way[] {
  const kind = 'organization';
  const { whole } = partsOfName(name);
  const plain = whole.filter((word, index) => index === 0 || !isLegalForm(word));
  const [first = ''] = plain;
  const ways: Way[] = [{ kind, how: 'whole', words: whole }];
  if (plain.length < whole.length) ways.push({ kind, how: 'whole', words: plain });
  if (plain.length > 1 && first.length > 4) ways.push({ kind, how: 'part', words: [first] });
  return ways;
}

function waysToNameOpportunity(title: string): readonly Way[] {
  const kind = 'opportunity';
  const whole = wordsOf(title).map(({ folded }) => folded);
  const ways: Way[] = [{ kind, how: 'whole', words: whole }];
  if (whole.length > 1) ways.push({ kind, how: 'part', words: whole.slice(-1) });
  return ways;
}
