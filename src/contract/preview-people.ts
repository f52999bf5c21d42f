/** "What would come in?": what an import of contacts would do, without doing it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { lineUpTo, textUpTo } from '../formats/notebook/text-schemas.ts';
import { largestContent } from './command-fields.ts';
import { peopleFormat, refusedLine } from './import-people.ts';
import { manyOf } from './many-of.ts';
import { refusing } from './refusals.ts';

const newcomer = z.object({
  name: z.string(),
  organization: z.string().exactOptional(),
  title: z.string().exactOptional(),
});

export const previewPeople = oc
  .route({
    method: 'POST',
    path: '/imports/people/preview',
    tags: ['import'],
    summary: 'Tell what an import of contacts would do',
  })
  .errors(refusing('unreadable-file'))
  .input(
    z.strictObject({
      fileName: lineUpTo(255),
      content: textUpTo(largestContent),
      encoding: z.enum(['text', 'base64']).default('text').describe('base64 for the bytes as they are'),
    }),
  )
  .output(
    z.object({
      format: peopleFormat,
      added: z.int().min(0),
      matched: z.int().min(0),
      completed: z.int().min(0),
      /** The first of those who are new, in the order of the file. */
      newcomers: manyOf(newcomer),
      refused: manyOf(refusedLine),
    }),
  );
