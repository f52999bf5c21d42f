/** Which positions of the board are asked for, as its address tells it. */

import { routes } from '../../../core/facts/opportunity.ts';
import type { Route } from '../../../core/facts/opportunity.ts';

export interface BoardFilter {
  readonly text?: string;
  /** Id of a search. */
  readonly search?: string;
  /** Id of an organization. */
  readonly organization?: string;
  readonly route?: Route;
}

/** What can be asked of a position. */
export interface Filtered {
  readonly title: string;
  readonly organizationName?: string;
  readonly askFor?: { readonly name: string };
  readonly search?: string;
  readonly organization?: string;
  readonly route: Route;
}

const names = { text: 'q', search: 'search', organization: 'company', route: 'route' } as const;
const fields = Object.keys(names) as readonly (keyof BoardFilter)[];

/** What an address says that means nothing is left out. */
export function filterOf(params: URLSearchParams): BoardFilter {
  const said = (field: keyof BoardFilter): string | undefined => params.get(names[field])?.trim() || undefined;
  const text = said('text')?.slice(0, 200);
  const search = said('search');
  const organization = said('organization');
  const route = routes.find((known) => known === said('route'));
  return {
    ...(text !== undefined && { text }),
    ...(search !== undefined && { search }),
    ...(organization !== undefined && { organization }),
    ...(route !== undefined && { route }),
  };
}

/** The same as a query, or nothing where all are asked for: `?q=ana&route=advert`. */
export function queryOf(filter: BoardFilter): string {
  const params = new URLSearchParams();
  for (const field of fields) {
    const value = filter[field];
    if (value !== undefined && value !== '') params.set(names[field], value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Every word has to begin a word of the title, the company or the one to ask for; accents and case do not matter. */
export function isAskedFor(filter: BoardFilter): (position: Filtered) => boolean {
  const wanted = folded(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  return (position) => {
    const { search, organization, route } = filter;
    if (search !== undefined && position.search !== search) return false;
    if (organization !== undefined && position.organization !== organization) return false;
    if (route !== undefined && position.route !== route) return false;
    const words = folded(`${position.title} ${position.organizationName ?? ''} ${position.askFor?.name ?? ''}`);
    return wanted.every((word) => ` ${words}`.includes(` ${word}`));
  };
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
