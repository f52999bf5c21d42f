/** A property from the line that is kept of it, as `lineText` wrote it. */

import type { CardProperty } from './card.ts';
import { contentLine } from './content-line.ts';

/** Undefined where it is none. */
export function readKeptLine(line: string): CardProperty | undefined {
  const property = contentLine(new TextEncoder().encode(line), '4.0');
  return 'name' in property ? property : undefined;
}
