/** The id of a fact. Ours are UUIDv7; a file may bring any. */

import { z } from 'zod';

export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be an id: 1 to 64 of A-Z a-z 0-9 _ -');
