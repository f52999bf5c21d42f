/** Asks again after a fault of the server's own; once it is gone, its coming back is heard of. */

import type { Query } from '@tanstack/react-query';
import { isGone } from './client.ts';

const againAfterMs = 4_000;

/** In milliseconds, or false for not again. */
export function againAfterFault<Answer>({ state }: Query<Answer>): number | false {
  return state.error !== null && !isGone(state.error) ? againAfterMs : false;
}
