/** When a group meets again and again: a recurrence rule with its first day and clock. RFC 5545 section 3.3.10 */

import { z } from 'zod';
import type { Meets } from '../../core/facts/group.ts';
import { flawOfRule } from './recurrence-rule.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, textUpTo } from './text-schemas.ts';
import { clockSchema, dateSchema, timeZoneSchema } from './time-schemas.ts';

const ruleSchema = lineUpTo(200).superRefine((rule, issues) => {
  const flaw = flawOfRule(rule);
  if (flaw !== undefined) issues.addIssue({ code: 'custom', message: flaw });
});

export const meetsSchema = schemaOf<Meets>()(
  z.strictObject({
    rule: ruleSchema,
    from: dateSchema,
    time: clockSchema,
    minutes: z.int().min(1).max(1_440),
    timeZone: timeZoneSchema,
    place: textUpTo(500).exactOptional(),
  }),
);
