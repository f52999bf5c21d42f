/** What a follow-up or a thread was about, read off its key alone: it may be owed no more. */

import { threadOf } from '../../core/engine/ledger.ts';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import { allPlaybooks } from '../../core/playbooks/all-playbooks.ts';

/** `three-by-three/…#follow-up.2` is the second of these steps. */
export function stepWords(key: string): string {
  const [step = '', n] = key.slice(threadOf(key).length + 1).split('.');
  return stepTitle({ playbook: playbookOf(key), step, ...(n !== undefined && { n: Number(n) }) });
}

export function playbookWords(key: string): string {
  const id = playbookOf(key);
  return allPlaybooks.find((playbook) => playbook.id === id)?.title ?? id.replaceAll('-', ' ');
}

function playbookOf(key: string): string {
  return key.split('/')[0] ?? '';
}
