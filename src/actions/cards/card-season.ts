/** The season of New Year's cards that is under way or comes next, by the owner's own numbers. J11 */

import type { Instant } from '../../core/engine/almanac.ts';
import { seasonAt } from '../../core/engine/season.ts';
import { dateFrom } from '../../core/engine/waits.ts';
import { newYearCard } from '../../core/playbooks/new-year-card.ts';
import type { Playbook, Step } from '../../core/playbooks/playbook.ts';
import { playbooksById } from '../playbooks/playbooks-by-id.ts';
import type { Answer } from '../sentence.ts';
import type { View } from '../view.ts';

export interface CardSeason {
  readonly isOn: boolean;
  readonly began: Instant;
  /** Every thread of this season begins with it. */
  readonly prefix: string;
  readonly shown: Answer<'cardsRun'>['season'];
}

export async function cardSeason({ tx, almanac, now }: View): Promise<CardSeason> {
  const playbook = (await playbooksById(tx)).get(newYearCard.id) ?? newYearCard;
  const { began, next, newYear } = seasonAt(now, seasonOf(playbook), almanac);
  const dates = datesOf(playbook);
  const lastDay = dateFrom(almanac, began, dates.until);
  const isOn = now < almanac.startOf(lastDay + 1);
  const from = isOn ? began : next;
  const year = isOn ? newYear : newYear + 1;
  const dateAfter = (on: string): string => almanac.dateText(dateFrom(almanac, from, on));
  return {
    isOn,
    began: almanac.startOf(began),
    prefix: `${newYearCard.id}/${year}/`,
    shown: {
      newYear: year,
      isOn,
      from: almanac.dateText(from),
      sendFrom: dateAfter(dates.sendFrom),
      due: dateAfter(dates.due),
      until: dateAfter(dates.until),
    },
  };
}

/** Ours stands in where the owner's own version begins otherwise. */
function seasonOf(playbook: Playbook) {
  for (const { begins } of [playbook, newYearCard]) if (begins.fact === 'season') return begins;
  throw new Error(`The playbook ${newYearCard.id} does not begin with a season.`);
}

/** Where the owner's own version counts otherwise than by dates, ours stand for them. */
function datesOf(playbook: Playbook) {
  const [own, ours] = [playbook, newYearCard].map(({ steps }) => steps.find(({ id }) => id === 'send-card'));
  const date = (read: (step: Step) => string | undefined): string =>
    (own && read(own)) ?? (ours && read(ours)) ?? '01-01';
  return {
    sendFrom: date(({ opens }) => (opens.wait?.unit === 'date' ? opens.wait.on : undefined)),
    due: date(({ due }) => (due?.wait.unit === 'date' ? due.wait.on : undefined)),
    until: date(({ lapses }) => (lapses !== undefined && 'on' in lapses ? lapses.on : undefined)),
  };
}
