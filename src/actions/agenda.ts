/** "What follows from everything I wrote down?": the whole agenda, reckoned from the facts. */

import { agendaOf } from '../core/engine/agenda.ts';
import { rehearsal } from '../core/engine/rehearsal.ts';
import { agendaAnswer, type AgendaAnswer } from '../formats/notebook/agenda-answer.ts';
import { wholeNotebook } from '../store/queries/whole-notebook.ts';
import type { Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function agenda(
  { store, notebook, almanacFor, now }: World,
  asked: Asked<'agenda'>,
): Promise<AgendaAnswer> {
  const whole = await store.read(notebook, wholeNotebook);
  if (whole === undefined) throw new Error(`There is no notebook ${notebook}.`);
  const almanac = almanacFor(whole.owner);
  const question = { now, all: asked.all === 'yes' };
  const reckoned =
    asked.until === undefined
      ? agendaOf(whole, almanac, question)
      : rehearsal(whole, almanac, { ...question, until: almanac.day(asked.until) });
  return agendaAnswer(reckoned, almanac);
}
