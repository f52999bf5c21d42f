/** The people of a line, each once: which known one is meant, and where somebody new belongs. */

import type { Candidate, OrganizationRead, Span } from '../../core/capture/understanding.ts';
import type { KnownNames } from './known-names.ts';
import type { NameMention } from './mentions.ts';
import { foldedWord, wordsOf } from './words.ts';

export interface Somebody {
  readonly name: string;
  readonly id?: string;
  readonly candidates?: readonly Candidate[];
  readonly organization?: number;
  readonly spans: readonly Span[];
}

interface Given {
  readonly line: string;
  readonly names: readonly NameMention[];
  readonly organizations: readonly OrganizationRead[];
  readonly known: KnownNames;
}

export function peopleRead(given: Given): readonly Somebody[] {
  const found: Somebody[] = [];
  for (const mention of given.names.filter(({ kind }) => kind === 'person')) {
    const one = somebody(mention, given);
    const at = found.findIndex((other) => isSame(other, one));
    const same = found[at];
    if (same === undefined) found.push(one);
    else found[at] = { ...same, spans: [...same.spans, ...one.spans] };
  }
  return found;
}

function somebody(mention: NameMention, given: Given): Somebody {
  const { from, until, ids, name } = mention;
  const organization = organizationOf(mention, given);
  const place = { spans: [{ from, until }], ...(organization !== undefined && { organization }) };
  const meant = ids.length > 1 ? idsAt(ids, given) : ids;
  const [id] = meant;
  if (id === undefined) return { name, ...place };
  return meant.length > 1
    ? { name, candidates: candidatesOf(meant, given.known), ...place }
    : { name: given.known.people.get(id)?.name ?? name, id, ...place };
}

/** In the order of their names. */
function candidatesOf(ids: readonly string[], known: KnownNames): readonly Candidate[] {
  return ids
    .map((id) => candidateOf(id, known))
    .toSorted((one, other) => (`${one.name} ${one.id}` < `${other.name} ${other.id}` ? -1 : 1));
}

function candidateOf(id: string, { people, organizations }: KnownNames): Candidate {
  const { name = id, organization } = people.get(id) ?? {};
  const organizationName = organizations.get(organization ?? '')?.name;
  return { id, name, ...(organizationName !== undefined && { organizationName }) };
}

/** Of several who could be meant, those of an organization in the line. */
function idsAt(ids: readonly string[], { organizations, known }: Given): readonly string[] {
  const there = new Set(organizations.flatMap(({ id }) => id ?? []));
  const fitting = ids.filter((id) => there.has(known.people.get(id)?.organization ?? ''));
  return fitting.length > 0 ? fitting : ids;
}

function isSame(one: Somebody, other: Somebody): boolean {
  if (one.id !== undefined || other.id !== undefined) return one.id === other.id;
  if (one.candidates !== undefined || other.candidates !== undefined)
    return foldedWord(one.name) === foldedWord(other.name);
  const [whole, part] = [wordsOf(one.name), wordsOf(other.name)].map((words) => words.map(({ folded }) => folded));
  return whole?.join(' ') === part?.join(' ') || (part?.length === 1 && whole?.includes(part[0] ?? '') === true);
}

const belongs =
  /^[\s,]*(?:\(|@|(?:who(?: is|['’]s)?,? )?(?:(?:an?|the|their|our|now|currently|head|works?|working|recruiter|hr|formerly)\b[^.;\uE000]{0,30}? ?)?(?:of|from|at|with|for|over at))\s*$/i;
const joins = /^\s*(?:,|and|&|,\s*and)\s*$/i;

/** The organization that is named right after somebody, or after those named with them. */
function organizationOf({ until }: NameMention, { line, names, organizations }: Given): number | undefined {
  const next = names.find(({ from }) => from >= until);
  if (next === undefined) return undefined;
  const gap = line.slice(until, next.from);
  if (next.kind === 'person')
    return joins.test(gap) ? organizationOf(next, { line, names, organizations } as Given) : undefined;
  if (next.kind !== 'organization' || !belongs.test(gap)) return undefined;
  return organizations.findIndex(({ spans }) => spans.some(({ from }) => from === next.from));
}
