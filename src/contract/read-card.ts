/** "Here is her card": the text of a business card, or what a QR code says, to be looked over and then told. F4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { cardFields } from '../formats/business-card/card-read.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { manyOf } from './many-of.ts';

const texts = manyOf(z.string());

export const readCard = oc
  .route({ method: 'POST', path: '/cards/read', tags: ['people'], summary: 'Understand a business card' })
  .input(
    z.strictObject({
      text: wordsUpTo(20_000).describe('as read off a photo, or a vCard or MECARD out of a QR code'),
    }),
  )
  .output(
    z.object({
      card: z.object({
        name: z.string().exactOptional(),
        title: z.string().exactOptional(),
        organization: z.string().exactOptional(),
        emails: texts,
        phones: texts,
        addresses: texts,
        links: texts,
        notes: z.string().exactOptional(),
        /** Told by its place alone, or with a letter that may be wrong. */
        unsure: manyOf(z.enum(cardFields)),
      }),
      /** Those of the notebook who have this name. */
      known: manyOf(z.object({ id: idSchema, name: z.string(), organizationName: z.string().exactOptional() })),
    }),
  );
