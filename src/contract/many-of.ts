/** A list in an answer, of any length, as readonly as the facts that it is made of. */

import { z } from 'zod';

export function manyOf<Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}
