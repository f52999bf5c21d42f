/** All lines of the corpus: those that the rules were tuned on, and those that they were not. */

import { asTyped } from './as-typed.ts';
import { calls } from './calls.ts';
import { corpusCases } from './corpus-cases.ts';
import { events } from './events.ts';
import { freshLater } from './fresh-later.ts';
import { heldOut } from './held-out.ts';
import { interviews } from './interviews.ts';
import { meetings } from './meetings.ts';
import { messages } from './messages.ts';
import { plans } from './plans.ts';
import { referralsTold } from './referrals-told.ts';

export const tunedCases = [events, meetings, calls, messages, interviews, referralsTold, plans, asTyped].flatMap(
  corpusCases,
);
/** Written before there was a reader. */
export const earlierFresh = corpusCases(heldOut);
/** Written when the rules stood. */
export const laterFresh = corpusCases(freshLater);
