/** A position, open or only sensed. T11 */

import { z } from 'zod';
import { outcomeVerdicts, routes, stages } from '../../core/facts/opportunity.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { nameSchema } from './text-schemas.ts';
import { instantSchema } from './time-schemas.ts';

const outcomeSchema = z.strictObject({ verdict: z.enum(outcomeVerdicts), at: instantSchema });

export const opportunitySchema = schemaOf<Opportunity>()(
  z.strictObject({
    id: idSchema,
    title: nameSchema,
    organization: idSchema.exactOptional(),
    openedAt: instantSchema,
    route: z.enum(routes),
    stage: z.enum(stages),
    contacts: listOf(idSchema, 100).exactOptional(),
    search: idSchema.exactOptional(),
    outcome: outcomeSchema.exactOptional(),
  }),
);
