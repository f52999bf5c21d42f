/** "Where does my calendar find Sundown?": the address of the calendar feed, and what it shows. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarFeedSchema } from './calendar-feed.ts';

export const showCalendarFeed = oc
  .route({ method: 'GET', path: '/calendar-feed', tags: ['calendar'], summary: 'Show the calendar feed' })
  .input(z.strictObject({}))
  .output(calendarFeedSchema);
