/** What a command did, in parts: words of ours, and references to what has a name. */

import { folded } from '../../store/folded.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { subjectsOfThreads } from '../../store/queries/subjects-of-threads.ts';
import type { Reading } from '../../store/store.ts';

type NamedKind = 'person' | 'organization' | 'opportunity' | 'group' | 'thread';

export interface Ref {
  readonly kind: NamedKind;
  readonly id: string;
  /** Where it is not known any more. */
  readonly otherwise: string;
}

export type Part = string | Ref | readonly Part[];

export const person = (id: string): Ref => ({ kind: 'person', id, otherwise: 'somebody' });
export const organization = (id: string): Ref => ({ kind: 'organization', id, otherwise: 'an organization' });
export const opportunity = (id: string): Ref => ({ kind: 'opportunity', id, otherwise: 'an opportunity' });
export const group = (id: string): Ref => ({ kind: 'group', id, otherwise: 'a group' });
/** Whom or what a thread is about. */
export const thread = (id: string): Ref => ({ kind: 'thread', id, otherwise: 'somebody' });

const mostNamed = 3;

/** "Ana Ruiz, Bo Li and 3 more". */
export function people(ids: readonly string[]): Part {
  const [first, ...others] = ids;
  if (first === undefined) return 'nobody';
  const named = others.length < mostNamed ? others : others.slice(0, mostNamed - 1);
  const more = others.length - named.length;
  const last = more > 0 ? `${more} more` : undefined;
  const list: Part[] = [...named.map(person), ...(last === undefined ? [] : [last])];
  return [person(first), ...list.map((part, index): Part => [index === list.length - 1 ? ' and ' : ', ', part])];
}

const longestSaid = 300;

export interface Told {
  readonly said: string;
  /** The same, folded for search. */
  readonly words: string;
  /** Ids of the people whom it names. */
  readonly people: readonly string[];
}

export async function told(tx: Reading, parts: Part): Promise<Told> {
  const flat = flatten(parts);
  const idsOf = (kind: NamedKind): readonly string[] =>
    flat.flatMap((part) => (typeof part !== 'string' && part.kind === kind ? [part.id] : []));
  const subjectByThread = await subjectsOfThreads(tx, idsOf('thread'));
  const subjects = [...subjectByThread.values()];
  const people = [...new Set([...idsOf('person'), ...subjects.flatMap(({ person: id }) => id ?? [])])];
  const names = {
    person: await namesOf(tx, 'people', people),
    organization: await namesOf(tx, 'organizations', idsOf('organization')),
    opportunity: await namesOf(tx, 'opportunities', [
      ...idsOf('opportunity'),
      ...subjects.flatMap(({ opportunity: id }) => id ?? []),
    ]),
    group: await namesOf(tx, 'groups', [...idsOf('group'), ...subjects.flatMap(({ group: id }) => id ?? [])]),
  };
  const nameOf = ({ kind, id, otherwise }: Ref): string => {
    if (kind !== 'thread') return names[kind].get(id) ?? otherwise;
    const about = subjectByThread.get(id);
    return (
      names.person.get(about?.person ?? '') ??
      names.opportunity.get(about?.opportunity ?? '') ??
      names.group.get(about?.group ?? '') ??
      otherwise
    );
  };
  const whole = flat.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
  const said = whole.length > longestSaid ? `${whole.slice(0, longestSaid - 1).toWellFormed()}…` : whole;
  return { said, words: folded(whole), people };
}

function flatten(part: Part): readonly (string | Ref)[] {
  return typeof part === 'string' || 'kind' in part ? [part] : part.flatMap(flatten);
}
