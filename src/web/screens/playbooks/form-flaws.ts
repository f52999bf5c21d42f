/** What does not hold together yet in a form, by the place of the field at which it is said. */

import { flawsIn } from '../../../core/playbooks/flaws.ts';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { formWords } from './form-words.ts';

/** A message by the path of its field: `steps.0.title`. */
export type Faults = ReadonlyMap<string, string>;

const { faults } = formWords;

export function faultsIn(playbook: Playbook): Faults {
  const { title, begins, steps } = playbook;
  const found = new Map<string, string>();
  if (title.trim() === '') found.set('title', faults.name);
  if (begins.fact === 'touch' && begins.occasions.length === 0) found.set('begins.occasions', faults.occasions);
  for (const [index, step] of steps.entries()) {
    if ((step.title ?? '').trim() === '') found.set(`steps.${index}.title`, faults.stepTitle);
    if (step.why.trim() === '') found.set(`steps.${index}.why`, faults.why);
    if (step.channels.length === 0) found.set(`steps.${index}.channels`, faults.channels);
  }
  for (const { path, message } of flawsIn(playbook)) {
    const place = path.join('.');
    if (place !== 'wakes' && !found.has(place)) found.set(place, sentence(message));
  }
  return found;
}

/** The first that is said of a field or of anything within it. */
export function faultAt(all: Faults, place: string): string | undefined {
  for (const [path, message] of all) if (path === place || path.startsWith(`${place}.`)) return message;
  return undefined;
}

function sentence(message: string): string {
  return `This ${message}.`;
}
