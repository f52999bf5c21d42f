/** All values of a parameter, however often it is given and however its name is written. */

import type { CardParam } from './card.ts';

export function paramValues(params: readonly CardParam[], name: string): string[] {
  if (params.length === 0) return [];
  return params.filter((each) => each.name.toUpperCase() === name).flatMap((each) => each.values);
}
