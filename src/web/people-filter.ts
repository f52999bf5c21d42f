/** Which people are asked for, as the address of the screen tells it. */

import { circles } from '../core/facts/owner.ts';
import type { Circle } from '../core/facts/owner.ts';

export interface PeopleFilter {
  readonly text?: string;
  readonly circle?: Circle;
  /** Id of an organization. */
  readonly organization?: string;
  readonly tag?: string;
  readonly stopped?: 'yes' | 'no';
}

/** What an address says that means nothing is left out. */
export function filterOf(params: URLSearchParams): PeopleFilter {
  const said = (name: string): string | undefined => params.get(name)?.trim() || undefined;
  const text = said('q')?.slice(0, 200);
  const circle = circles.find((known) => known === said('circle'));
  const organization = said('company');
  const tag = said('tag')?.slice(0, 100);
  const stopped = (['yes', 'no'] as const).find((known) => known === said('stopped'));
  return {
    ...(text !== undefined && { text }),
    ...(circle !== undefined && { circle }),
    ...(organization !== undefined && /^[\w-]{1,64}$/.test(organization) && { organization }),
    ...(tag !== undefined && { tag }),
    ...(stopped !== undefined && { stopped }),
  };
}

const names = { text: 'q', circle: 'circle', organization: 'company', tag: 'tag', stopped: 'stopped' } as const;

/** The same as a query, or nothing where everybody is asked for: `?q=ana&circle=inner`. */
export function queryOf(filter: PeopleFilter): string {
  const params = new URLSearchParams();
  for (const field of ['text', 'circle', 'organization', 'tag', 'stopped'] as const) {
    const value = filter[field];
    if (value !== undefined && value !== '') params.set(names[field], value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
