/** Where the loop of a referral stands: from the call to the thanks, or to its rest. F1–F3 */

import { z } from 'zod';

/**
 * `to-call`: a call is owed or planned. `to-thank`: they have talked, and the referrer waits to hear of it. `to-report`:
 * three attempts reached nobody, and the referrer is to hear that. `waiting`: nothing is owed at the moment. `closed`:
 * the referrer was thanked. `resting`: it is parked. `ended`: it ended in another way.
 */
export const loopStateSchema = z.enum(['to-call', 'to-thank', 'to-report', 'waiting', 'closed', 'resting', 'ended']);

export type LoopState = z.output<typeof loopStateSchema>;
