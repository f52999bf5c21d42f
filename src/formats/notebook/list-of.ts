/** A list with a sane length, whose members nobody may change. */

import { z } from 'zod';

export function listOf<Item extends z.ZodType>(
  item: Item,
  longest: number,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item).max(longest);
}
