/** "Here are my contacts": takes in those of LinkedIn, Google or Outlook, or vCards; the same file again adds nothing. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { lineUpTo, textUpTo } from '../formats/notebook/text-schemas.ts';
import { commandId, largestContent } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const peopleFormat = z.enum(['linkedin-connections', 'google-csv', 'outlook-csv', 'vcard']);
export const refusedLine = z.object({ line: z.int().min(1), name: z.string().exactOptional(), reason: z.string() });

export const importPeople = oc
  .route({ method: 'POST', path: '/imports/people', tags: ['import'], summary: 'Import contacts from a file' })
  .errors(refusing('command-reused', 'unreadable-file'))
  .input(
    z.strictObject({
      commandId,
      /** Its ending helps to tell what it is. */
      fileName: lineUpTo(255),
      content: textUpTo(largestContent),
      encoding: z.enum(['text', 'base64']).default('text').describe('base64 for the bytes as they are'),
    }),
  )
  .output(
    z.object({
      format: peopleFormat,
      added: z.int().min(0),
      /** Already known, and nothing new about them. */
      matched: z.int().min(0),
      /** Already known, and something missing was filled in. */
      completed: z.int().min(0),
      refused: manyOf(refusedLine),
      ...consequences,
    }),
  );
