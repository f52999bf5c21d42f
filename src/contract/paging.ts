/** A long list is asked for in pages. */

import { z } from 'zod';
import { manyOf } from './many-of.ts';

/** Numbers come as text in a query. */
export function pageFields(usual: number) {
  return {
    limit: z.coerce.number<number>().int().min(1).max(1_000).default(usual),
    offset: z.coerce.number<number>().int().min(0).max(1_000_000).default(0),
  };
}

/** `total` counts what was found, whatever the page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ total: z.int().min(0), items: manyOf(item) });
}
