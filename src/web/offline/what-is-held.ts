/** Which answers a device holds: those of screens, not those to what is being typed. */

/** The first word of the key of a query that follows the typing, or asks on the way to something else. */
const passing: ReadonlySet<unknown> = new Set([
  'people like',
  'people named',
  'organizations like',
  'positions like',
  'companies like',
  'search',
  'palette',
  'draft',
  'understood',
]);

export function isHeld({ queryKey, meta }: Asked): boolean {
  const [asked, filter] = queryKey;
  const isTyped = asked === 'people' && typeof filter === 'object' && filter !== null && 'text' in filter;
  return meta?.['kept'] !== false && !passing.has(asked) && !isTyped;
}

interface Asked {
  readonly queryKey: readonly unknown[];
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}
