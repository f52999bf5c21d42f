/** The answer to a decision: what was remembered, and what it did. */

import { z } from 'zod';
import { decisionSchema } from '../formats/notebook/decision-schema.ts';
import { consequences } from './consequences.ts';

export const decided = z.object({ decision: decisionSchema, ...consequences });
