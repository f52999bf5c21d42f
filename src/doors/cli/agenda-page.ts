/** The agenda for people to read. */

import type { Notebook } from '../../core/facts/notebook.ts';
import type { AgendaAnswer, FollowUpAnswer } from '../../formats/notebook/agenda-answer.ts';
import { table } from './table.ts';
import { timeWords } from './time-words.ts';

export function agendaPage({ followUps, advice, now }: AgendaAnswer, notebook: Notebook): string {
  const nameById = new Map(notebook.people.map(({ id, name }) => [id, name]));
  const row = ({ state, due, person, playbook, step, n, why }: FollowUpAnswer): readonly string[] => [
    state,
    timeWords(due, now),
    person === null ? '' : (nameById.get(person) ?? person),
    `${playbook}: ${step}${n === undefined ? '' : `.${n}`}`,
    why,
  ];
  if (followUps.length === 0) return 'Nothing is owed.\n';
  const rows = table(['state', 'due', 'to', 'step', 'why'], followUps.map(row));
  return [rows, ...advice.map(({ text }) => `* ${text}\n`)].join('\n');
}
