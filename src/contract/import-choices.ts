/** What an owner decides about a file before it is taken in: the same in the preview and in the import. */

import { z } from 'zod';
import { columnMeanings } from '../formats/brought/table-shown.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { lineUpTo, textUpTo } from '../formats/notebook/text-schemas.ts';
import { largestContent } from './command-fields.ts';
import { manyOf } from './many-of.ts';

/** The file itself, or the id that `POST /api/uploads` gave it, which is the way for more than a few megabytes. */
export const fileSent = {
  /** Its ending helps to tell what it is. */
  fileName: lineUpTo(255),
  content: textUpTo(largestContent).exactOptional(),
  encoding: z.enum(['text', 'base64']).default('text').describe('base64 for the bytes as they are'),
  upload: idSchema.exactOptional().describe('instead of content: the id of an upload'),
};

const importChoices = z.strictObject({
  columns: z
    .array(z.strictObject({ title: z.string().max(1000), meaning: z.enum(columnMeanings).nullable() }))
    .max(200)
    .exactOptional()
    .describe('what each column of a table means, in its order, with the titles of the preview; null leaves it out'),
  ownAddresses: z
    .array(lineUpTo(320))
    .max(50)
    .exactOptional()
    .describe("the owner's e-mail addresses in the file: these and no others. Left out, they are guessed"),
  withText: z.boolean().exactOptional().describe('whether the text of mails and messages is kept'),
  withStrangers: z
    .boolean()
    .exactOptional()
    .describe('whether those who only occur in messages, mail and meetings become people too'),
  strangersOtherwise: manyOf(z.string())
    .exactOptional()
    .describe('of these strangers, by their keys in the preview, those for whom it is the other way round'),
  sameAs: z
    .array(z.strictObject({ entry: idSchema, person: idSchema.nullable() }))
    .max(5000)
    .exactOptional()
    .describe('who a doubtful entry of the preview is; null for somebody new. It is remembered for the next import'),
  leaveAsIs: manyOf(idSchema).exactOptional().describe('people whose new position is not taken over'),
  beInTouch: manyOf(idSchema)
    .exactOptional()
    .describe('people with a new position to be in touch with about it: a follow-up each'),
  disconnect: manyOf(idSchema).exactOptional().describe('people no longer connected on LinkedIn, to be marked so'),
});

export const choices = { choices: importChoices.default({}) };
