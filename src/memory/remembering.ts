/** When something learned is to be asked again: FSRS over the owner's answers, in whole days and without chance. V3 */

import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import type { Remembering } from '../core/faces/memory.ts';
import type { RecallGrade } from '../core/facts/recall.ts';

const dayMs = 86_400_000;

/** Asked again at the latest after so long, so that an answer within the twelve months that count is always at hand. */
const longestWaitDays = 300;

const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: longestWaitDays,
  // The same answers give the same days on every device, and a day is asked once.
  enable_fuzz: false,
  enable_short_term: false,
});

const ratings: Readonly<Record<RecallGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

export const remembering: Remembering = (answers) => {
  const [first] = answers;
  if (first === undefined) return undefined;
  let card = createEmptyCard(dateOf(first.on));
  for (const { on, grade } of answers) card = scheduler.next(card, dateOf(on), ratings[grade]).card;
  // The library keeps apart the days of better and worse answers, and may go beyond its own limit by that.
  const latest = dayOf(card.last_review ?? card.due) + longestWaitDays;
  return { dueOn: Math.min(dayOf(card.due), latest), stabilityDays: card.stability };
};

/** Midnight in UTC stands for the day of the owner's calendar. */
function dateOf(day: number): Date {
  return new Date(day * dayMs);
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / dayMs);
}
