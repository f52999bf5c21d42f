/** How a meeting stands at a moment, as the server tells it. */

import { z } from 'zod';

/** `unlogged`: it is over, and nothing was written down of it. */
export const meetingStateSchema = z.enum(['ahead', 'running', 'unlogged', 'logged', 'cancelled']);

export type MeetingState = z.output<typeof meetingStateSchema>;
