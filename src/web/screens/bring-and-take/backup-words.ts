/** When a backup was made, as people say it. */

import { dayWords, timeWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';

/** "today at 4:31 pm", "Fri, Dec 4 at 9:05 am". */
export function momentWords(at: string, clock: Clock): string {
  const instant = Date.parse(at);
  return `${dayWords(instant, clock)} at ${timeWords(instant, clock)}`;
}
