/** Scripts as the doors show them. */

import { z } from 'zod';
import { media } from '../core/scripts/script.ts';
import { scriptFields } from '../formats/notebook/script-schema.ts';
import { record } from './command-fields.ts';
import { manyOf } from './many-of.ts';

export const scriptRecord = scriptFields.extend(record);

export const scriptShown = z.object({
  id: z.string(),
  title: z.string(),
  /** The steps that use it. */
  places: manyOf(z.object({ playbook: z.string(), playbookTitle: z.string(), step: z.string(), title: z.string() })),
  /** As Sundown ships them. */
  ours: manyOf(
    z.object({
      medium: z.enum(media),
      step: z.string().exactOptional(),
      subject: z.string().exactOptional(),
      body: z.string(),
      late: z.string().exactOptional(),
    }),
  ),
  /** What the owner says instead. */
  own: manyOf(scriptRecord),
});
