/** Every format that can be brought, in the order in which a file is shown to them. */

import type { Reader } from './reader.ts';

export const readers: readonly Reader[] = [];
