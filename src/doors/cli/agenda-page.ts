/** The agenda for people to read. */

import type { Almanac } from '../../core/engine/almanac.ts';
import type { Agenda, FollowUp } from '../../core/engine/follow-up.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import { table } from './table.ts';
import { timeWords } from './time-words.ts';

export function agendaPage(agenda: Agenda, { notebook, almanac }: { notebook: Notebook; almanac: Almanac }): string {
  const nameById = new Map(notebook.people.map(({ id, name }) => [id, name]));
  const row = ({ state, due, person, playbook, step, n, why }: FollowUp): readonly string[] => [
    state,
    timeWords(due, agenda.now, almanac),
    person === null ? '' : (nameById.get(person) ?? person),
    `${playbook}: ${step}${n === undefined ? '' : `.${n}`}`,
    why,
  ];
  const { followUps, advice } = agenda;
  if (followUps.length === 0) return 'Nothing is owed.\n';
  return [
    table(['state', 'due', 'to', 'step', 'why'], followUps.map(row)),
    ...advice.map(({ text }) => `* ${text}\n`),
  ].join('\n');
}
