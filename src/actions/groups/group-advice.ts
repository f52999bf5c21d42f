/** What the rules say of a group as it stands. F11 F12 V6 V7 */

import type { GroupAdvice } from '../../contract/group-states.ts';
import { groupFit } from '../../core/engine/advice/group-fit.ts';
import type { Group } from '../../core/facts/group.ts';
import { groupState } from './group-state.ts';

/** By then one can tell whether the people here fit. */
const enoughMeetings = 3;

export function groupAdvice(group: Group, attended: number): GroupAdvice | undefined {
  switch (groupState(group)) {
    case 'left':
      return undefined;
    case 'noted':
      if (attended >= enoughMeetings && groupFit(group) === 'leave') return 'leave';
      return attended === 0 ? 'look' : 'join';
    case 'joined':
      return attended < enoughMeetings ? 'take-part' : groupFit(group);
  }
}
