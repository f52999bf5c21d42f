/** What speaks for two cards being of one person. */

import { z } from 'zod';

export const likenessKinds = ['email', 'page', 'phone', 'name', 'nickname', 'like-name', 'organization'] as const;

export const likenessReason = z.object({
  kind: z.enum(likenessKinds),
  /** What both have: the address, the number, the name; of names that differ, both. */
  value: z.string(),
});
