/** "Is this mine?": whether the sample story stands in the notebook, and whether there is room for it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';

export const showSample = oc
  .route({ method: 'GET', path: '/sample', tags: ['sample'], summary: 'Tell whether the sample story is open' })
  .input(z.strictObject({}))
  .output(
    z.object({
      isOpen: z.boolean(),
      /** It stands in the owner's own notebook; else the notebook itself is one to look around in. */
      canThrowAway: z.boolean(),
      /** Nothing at all stands in the notebook. */
      isEmpty: z.boolean(),
    }),
  );
