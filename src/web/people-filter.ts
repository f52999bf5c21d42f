/** Which people are asked for and in which order, as the address of the screen tells it. */

import { circles } from '../core/facts/owner.ts';
import type { Circle } from '../core/facts/owner.ts';
import { driftStates } from '../core/network/drift.ts';
import type { DriftState } from '../core/network/drift.ts';

export interface PeopleFilter {
  readonly text?: string;
  readonly circle?: Circle;
  readonly drift?: DriftState;
  /** Id of an organization. */
  readonly organization?: string;
  /** Id of a group. */
  readonly group?: string;
  readonly tag?: string;
  readonly stopped?: 'yes' | 'no';
  /** Only those who have none. */
  readonly inCircle?: 'no';
  readonly withOrganization?: 'no';
  readonly inGroup?: 'no';
  readonly tagged?: 'no';
  /** By name, unless it says otherwise. */
  readonly order?: 'last-talk' | 'drift';
}

type Field = keyof PeopleFilter;

const names = {
  text: 'q',
  circle: 'circle',
  drift: 'drift',
  organization: 'company',
  group: 'group',
  tag: 'tag',
  stopped: 'stopped',
  order: 'sort',
} as const satisfies Partial<Record<Field, string>>;

/** What a person may do without, told together: `without=circle,tag`. */
const lacks = { inCircle: 'circle', withOrganization: 'company', inGroup: 'group', tagged: 'tag' } as const;

/** What an address says that means nothing is left out. */
export function filterOf(params: URLSearchParams): PeopleFilter {
  const said = (field: keyof typeof names): string | undefined => params.get(names[field])?.trim() || undefined;
  const one = <Value extends string>(field: keyof typeof names, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === said(field));
  const id = (field: keyof typeof names): string | undefined =>
    /^[\w-]{1,64}$/.test(said(field) ?? '') ? said(field) : undefined;
  const without = new Set((params.get('without') ?? '').split(','));
  return given({
    text: said('text')?.slice(0, 200),
    circle: one('circle', circles),
    drift: one('drift', driftStates),
    organization: id('organization'),
    group: id('group'),
    tag: said('tag')?.slice(0, 100),
    stopped: one('stopped', ['yes', 'no']),
    ...Object.fromEntries(Object.entries(lacks).map(([field, name]) => [field, without.has(name) ? 'no' : undefined])),
    order: one('order', ['last-talk', 'drift']),
  });
}

/** The same as a query, or nothing where everybody is asked for: `?q=ana&circle=inner`. */
export function queryOf(filter: PeopleFilter): string {
  const params = new URLSearchParams();
  for (const [field, name] of Object.entries(names)) {
    const value = filter[field as Field];
    if (value !== undefined && value !== '') params.set(name, value);
  }
  const without = Object.entries(lacks).flatMap(([field, name]) => (filter[field as Field] === 'no' ? [name] : []));
  const query = [params.toString(), without.length > 0 ? `without=${without.join(',')}` : ''].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}

/** How many filters are set, the words that are searched for and the order aside. */
export function filterCount({ text: _, order: __, ...filters }: PeopleFilter): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

function given(fields: Readonly<Partial<Record<Field, string | undefined>>>): PeopleFilter {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
