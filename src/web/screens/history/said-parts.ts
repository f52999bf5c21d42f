/** What a change said, with the people in it picked out, so that each name leads to their card. */

interface NamedInIt {
  readonly id: string;
  readonly name: string;
}

export type SaidPart = string | NamedInIt;

/** Each person once, where they are first named; those who are not named come at the end as `others`. */
export function saidParts(
  said: string,
  people: readonly NamedInIt[],
): { readonly parts: readonly SaidPart[]; readonly others: readonly NamedInIt[] } {
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  const start: readonly SaidPart[] = [said];
  const parts = longestFirst.reduce((before, person) => withPerson(before, person), start);
  return { parts: parts.filter((part) => part !== ''), others: people.filter((person) => !parts.includes(person)) };
}

function withPerson(parts: readonly SaidPart[], person: NamedInIt): readonly SaidPart[] {
  const index = parts.findIndex((part) => typeof part === 'string' && part.includes(person.name));
  const text = parts[index];
  if (typeof text !== 'string' || person.name === '') return parts;
  const at = text.indexOf(person.name);
  return parts.toSpliced(index, 1, text.slice(0, at), person, text.slice(at + person.name.length));
}
