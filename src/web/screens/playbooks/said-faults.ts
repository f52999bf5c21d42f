import type { Playbook } from '../../../core/playbooks/playbook.ts';
import type { Faults } from './form-flaws.ts';

interface Saying {
  /** Once it was to be saved. */
  readonly all: boolean;
  readonly before: Playbook;
  readonly draft: Playbook;
}

/** What is said while one types: that a field is blank only of one that was not, all else at once. */
export function saidFaults(faults: Faults, { all, before, draft }: Saying): Faults {
  if (all) return faults;
  const isBlank = (path: string): boolean => /(?:^title|\.title|\.why)$/.test(path) && valueAt(draft, path) === '';
  const wasBlank = (path: string): boolean => (valueAt(before, path) ?? '') === '';
  return new Map([...faults].filter(([path]) => !isBlank(path) || !wasBlank(path)));
}

function valueAt(playbook: Playbook, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      playbook,
    );
}
