/** Whose word counts where two cards of one person say something else. */

import { z } from 'zod';
import { proseFields, singleFields, type MergeChoices } from '../core/facts/merged-person.ts';

const one = z.enum(['kept', 'other']).exactOptional();
const joined = z.enum(['kept', 'other', 'both']).exactOptional();

export const mergeChoices: z.ZodType<MergeChoices, MergeChoices> = z.strictObject({
  ...Object.fromEntries(singleFields.map((field) => [field, one])),
  ...Object.fromEntries(proseFields.map((field) => [field, joined])),
}) as unknown as z.ZodType<MergeChoices, MergeChoices>;
