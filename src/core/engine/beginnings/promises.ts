import type { Playbook } from '../../playbooks/playbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Run } from '../run.ts';
import { aboutOf } from './touches.ts';

/** Each thing promised in a touch begins one run, to the touch's first person; positions count from 1. */
export function runsOfPromises(playbook: Playbook, { promises }: Ledger): Run[] {
  return promises.flatMap((happened) =>
    (happened.touch.promised ?? []).map((promised, index) => ({
      playbook,
      id: `${playbook.id}/${happened.touch.id}/${index + 1}`,
      person: happened.touch.people[0] ?? null,
      about: aboutOf(happened.touch),
      begins: happened.end,
      touch: happened,
      promised,
    })),
  );
}
