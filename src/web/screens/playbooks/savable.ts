/** A draft made ready to be saved: steps named after their titles, and what follows from the rest filled in. */

import { endingsInWords, silenceInWords } from '../../../core/playbooks/in-plain-words/ending-words.ts';
import { textOf } from '../../../core/playbooks/in-plain-words/part.ts';
import { room } from '../../../core/playbooks/bounds.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { builtIn } from '../../../core/playbooks/playbooks-of.ts';

/** Steps that the form made carry a name like this until they are saved. */
export const unsavedStep = /^new-\d+$/;

/** @param base the playbook on which it was begun, whose steps keep their names: follow-ups are called by them */
export function savable(draft: Playbook, base?: Playbook): Playbook {
  if (builtIn(draft.id) !== undefined) return draft;
  const named = renamed(draft, new Set(base?.steps.map(({ id }) => id)));
  const parks = named.silence?.becomes === 'parked' || named.ends.some(({ as }) => as === 'parked');
  const { wakes: _, ...rest } = named;
  const taken = named.silence?.after ?? named.steps.find(({ times }) => times !== 'until-ended')?.id;
  const whole: Playbook = parks && taken !== undefined ? { ...rest, wakes: taken } : rest;
  return { ...whole, title: whole.title.trim(), changes: changesOf(whole) };
}

/** Whether two say something else; the order of fields says nothing. */
export function changedPlaybook(before: Playbook, after: Playbook): boolean {
  return JSON.stringify(inOrder(before)) !== JSON.stringify(inOrder(after));
}

/** A name for addresses and keys, of the words of a title; empty where nothing in it can be one. */
export function nameOf(title: string, longest = 40): string {
  return title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}

function renamed(draft: Playbook, known: ReadonlySet<string>): Playbook {
  const nameById = new Map<string, string>();
  const taken = new Set([...known, ...draft.steps.map(({ id }) => id).filter((id) => !unsavedStep.test(id))]);
  for (const { id, title = '' } of draft.steps) {
    if (known.has(id) || !unsavedStep.test(id)) continue;
    const name = free(nameOf(title, 36) || 'step', taken);
    taken.add(name);
    nameById.set(id, name);
  }
  return nameById.size === 0 ? draft : (withNames(draft, nameById) as Playbook);
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}-${count}`;
  return candidate;
}

const namesSteps: readonly string[] = ['id', 'step', 'after', 'whenOpens', 'by', 'wakes'];

function withNames(part: unknown, nameById: ReadonlyMap<string, string>, field = ''): unknown {
  if (typeof part === 'string') return namesSteps.includes(field) ? (nameById.get(part) ?? part) : part;
  if (Array.isArray(part)) return part.map((item) => withNames(item, nameById, field === 'steps' ? 'step' : field));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withNames(value, nameById, name)]));
}

/** What would change it, in one sentence or two, from its ends. */
function changesOf(playbook: Playbook): string {
  const told = [...endingsInWords(playbook), textOf(silenceInWords(playbook))].filter((text) => text !== '').join(' ');
  return told.length <= room.sentence ? told : `${told.slice(0, room.sentence - 1)}…`;
}

function inOrder(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inOrder);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, inOrder(value)]),
  );
}
