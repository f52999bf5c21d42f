/** "Whose holidays can you keep?": the calendars of countries and their regions, to choose from. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { manyOf } from './many-of.ts';

const calendar = z.object({
  /** As the settings take it: `US`, `DE-BY`, `DE-BY-A`. */
  code: z.string(),
  /** The country, state or region by its English name, where it has one. */
  name: z.string(),
});

export const listHolidayCalendars = oc
  .route({
    method: 'GET',
    path: '/holiday-calendars',
    tags: ['settings'],
    summary: 'List the public-holiday calendars, each country followed by its regions',
  })
  .input(z.strictObject({}))
  .output(z.object({ items: manyOf(calendar) }));
