/** A professional association, chapter or circle. F9 to F12 V6 V7 */

import { z } from 'zod';
import { groupKinds, involvements } from '../../core/facts/group.ts';
import type { Group } from '../../core/facts/group.ts';
import { idSchema } from './id-schema.ts';
import { listOf } from './list-of.ts';
import { meetsSchema } from './meets-schema.ts';
import { schemaOf } from './schema-of.ts';
import { nameSchema, textUpTo } from './text-schemas.ts';
import { instantSchema } from './time-schemas.ts';

const groupMemberSchema = z.strictObject({
  person: idSchema,
  fit: z.boolean().exactOptional(),
  role: textUpTo(200).exactOptional(),
});

export const groupSchema = schemaOf<Group>()(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    kind: z.enum(groupKinds),
    notedAt: instantSchema,
    parent: idSchema.exactOptional(),
    hasLocalChapter: z.boolean().exactOptional(),
    joinedAt: instantSchema.exactOptional(),
    leftAt: instantSchema.exactOptional(),
    involvement: z.enum(involvements).exactOptional(),
    members: listOf(groupMemberSchema, 5_000).exactOptional(),
    meets: meetsSchema.exactOptional(),
  }),
);
