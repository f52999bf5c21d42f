/** A company, school or authority. C1 */

import { z } from 'zod';
import type { Organization } from '../../core/facts/organization.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { schemaOf } from './schema-of.ts';
import { linkSchema, nameSchema, notesSchema, textUpTo } from './text-schemas.ts';

export const organizationSchema = schemaOf<Organization>()(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    aliases: listOf(nameSchema, 50).exactOptional(),
    industry: textUpTo(200).exactOptional(),
    website: linkSchema.exactOptional(),
    research: notesSchema.exactOptional(),
    notes: notesSchema.exactOptional(),
  }),
);
