/** The keys of follow-ups, and ids of threads, when all that was one person's becomes another's. */

import { threadOf } from '../../core/engine/ledger.ts';
import { allPlaybooks } from '../../core/playbooks/all-playbooks.ts';

/** Playbooks whose threads are named by a fact alone; what stands behind a fact's id is a person, or a promise's place. */
const namedByFact = new Set(
  allPlaybooks.filter(({ begins }) => begins.fact !== 'circle' && begins.fact !== 'season').map(({ id }) => id),
);
const promises = new Set(allPlaybooks.filter(({ begins }) => begins.fact === 'promise').map(({ id }) => id));

/** A thread's id ends with the person whom it is about: `keep-in-touch/ana`, `after-interview/t1/ana`. */
export function movedKey(key: string, from: string, to: string): string {
  const thread = threadOf(key);
  const [playbook = '', ...ids] = thread.split('/');
  const isTheirs = ids.at(-1) === from && !promises.has(playbook) && (ids.length > 1 || !namedByFact.has(playbook));
  return isTheirs ? [playbook, ...ids.slice(0, -1), to].join('/') + key.slice(thread.length) : key;
}
