/** What of the history is asked for, as the address of the screen tells it. */

export interface HistoryFilter {
  readonly text?: string;
  /** Id of a person. */
  readonly person?: string;
  readonly door?: string;
}

const names = { text: 'q', person: 'person', door: 'from' } as const;

const fields = Object.keys(names) as readonly (keyof HistoryFilter)[];

export function filterOf(params: URLSearchParams): HistoryFilter {
  const said = fields.flatMap((field) => {
    const value = params.get(names[field])?.trim() ?? '';
    const isFit = field === 'text' || /^[\w-]{1,64}$/.test(value);
    return value === '' || !isFit ? [] : [[field, value.slice(0, 200)] as const];
  });
  return Object.fromEntries(said);
}

/** As a query, or nothing where all of it is asked for: `?q=call&from=cli`. */
export function queryOf(filter: HistoryFilter): string {
  const params = new URLSearchParams();
  for (const field of fields) {
    const value = filter[field];
    if (value !== undefined) params.set(names[field], value);
  }
  return params.size === 0 ? '' : `?${params.toString()}`;
}
