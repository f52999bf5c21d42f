/** The id of a fact that came from elsewhere: the same whenever the same thing is told again. */

import { createHash } from 'node:crypto';

const mark = 'brought-';

/** `key` is what the thing is called in its source. */
export function broughtId(...key: readonly string[]): string {
  return `${mark}${createHash('sha256').update(key.join('\u0000')).digest('base64url').slice(0, 32)}`;
}

export function isBrought(id: string): boolean {
  return id.startsWith(mark);
}
