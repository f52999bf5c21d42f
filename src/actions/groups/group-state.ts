import type { GroupState } from '../../contract/group-states.ts';
import type { Group } from '../../core/facts/group.ts';

/** Whoever left and joined again has no `leftAt` any more. */
export function groupState({ joinedAt, leftAt }: Group): GroupState {
  if (leftAt !== undefined) return 'left';
  return joinedAt === undefined ? 'noted' : 'joined';
}
