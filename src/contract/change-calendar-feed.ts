/**
 * "Show this in my calendar": turns the calendar feed on or off, gives it a new address, or changes what it shows. It is
 * no command, since it changes no fact, and a secret that was taken back must not come back by undo.
 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarFeedSchema, feedChoices } from './calendar-feed.ts';

export const changeCalendarFeed = oc
  .route({ method: 'PATCH', path: '/calendar-feed', tags: ['calendar'], summary: 'Change the calendar feed' })
  .input(
    z.strictObject({
      isOn: z.boolean().exactOptional().describe('false takes the address back for good'),
      newAddress: z.literal(true).exactOptional().describe('the old address stops working at once'),
      followUps: feedChoices.followUps.exactOptional(),
      alarmMinutes: feedChoices.alarmMinutes.exactOptional(),
    }),
  )
  .output(calendarFeedSchema);
