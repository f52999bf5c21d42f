/** The New Year's cards of the sample story: most are written early, a few are left to write. J11 */

import type { Person } from '../core/facts/person.ts';
import type { DateText } from '../core/facts/time.ts';
import type { Touch } from '../core/facts/touch.ts';
import type { StoryTime } from './story-time.ts';

/** Those whose cards take longer, because there is more to write. */
const stillToWrite: ReadonlySet<string> = new Set(['imani', 'kenta', 'joyce', 'walt', 'wren']);

/** How many days back the cards are still worth telling of. */
const rememberedDays = 200;

export function cardId(person: string): string {
  return `t-card-${person}`;
}

/**
 * The cards of last November 28, before the season of sending opens, to everyone who was in a circle by then. They
 * name what they answer, since they were early.
 */
export function cards(today: DateText, people: readonly Person[], { at }: StoryTime): Touch[] {
  const now = Temporal.PlainDate.from(today);
  const thisYear = Temporal.PlainDate.from({ year: now.year, month: 11, day: 28 });
  const written = Temporal.PlainDate.compare(thisYear, now) < 0 ? thisYear : thisYear.subtract({ years: 1 });
  const daysAgo = written.until(now).days;
  if (daysAgo > rememberedDays) return [];
  return people
    .filter(({ id, circle, circleSince = '' }) => circle && circleSince <= written.toString() && !stillToWrite.has(id))
    .map(({ id }) => ({
      id: cardId(id),
      at: at(`-${daysAgo}`, '15:00'),
      people: [id],
      channel: 'card',
      direction: 'out',
      summary: 'A card for the new year, with three lines of news by hand.',
      answers: [`new-year-card/${written.year + 1}/${id}#send-card`],
    }));
}
