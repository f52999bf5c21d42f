/** How the owner stands to a group, and what the rules say of it. F11 F12 V6 V7 */

import { z } from 'zod';

export const groupStateSchema = z.enum(['noted', 'joined', 'left']);
export type GroupState = z.output<typeof groupStateSchema>;

/** Before joining: to look, then to join; as a member: to take part, and after three meetings what the fit says. */
export const groupAdviceSchema = z.enum(['look', 'join', 'take-part', 'leave', 'stay', 'help-run']);
export type GroupAdvice = z.output<typeof groupAdviceSchema>;
