/** "Whose holidays can you keep?": every calendar by its name. */

import { holidayCalendars } from '../almanac/holiday-calendar-names.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function listHolidayCalendars(
  _world: World,
  _asked: Asked<'listHolidayCalendars'>,
): Promise<Answer<'listHolidayCalendars'>> {
  return Promise.resolve({ items: holidayCalendars() });
}
