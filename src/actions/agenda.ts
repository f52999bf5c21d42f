/** "What follows from everything I wrote down?": the whole agenda, reckoned from the facts. */

import { Refusal } from '../contract/refusal.ts';
import { agendaOf } from '../core/engine/agenda.ts';
import { rehearsal } from '../core/engine/rehearsal.ts';
import { agendaAnswer, type AgendaAnswer } from '../formats/notebook/agenda-answer.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import type { Asked } from './sentence.ts';
import type { World } from './world.ts';

/** A rehearsal reckons each day anew, and the server answers nobody else meanwhile. */
const longestRehearsalDays = 400;

export async function agenda(
  { store, notebook, almanacFor, now }: World,
  asked: Asked<'agenda'>,
): Promise<AgendaAnswer> {
  const whole = await store.read(notebook, wholeNotebook);
  if (whole === undefined) throw new Error(`There is no notebook ${notebook}.`);
  const almanac = almanacFor(whole.owner);
  const question = { now, all: asked.all === 'yes' };
  if (asked.until === undefined) return agendaAnswer(agendaOf(whole, almanac, question), almanac);
  const until = almanac.day(asked.until);
  if (until - almanac.dayOf(now) > longestRehearsalDays) throw new Refusal('too-far', { days: longestRehearsalDays });
  return agendaAnswer(rehearsal(whole, almanac, { ...question, until }), almanac);
}
