import type { MeetingState } from '../../contract/meeting-states.ts';
import type { Almanac, Instant } from '../../core/engine/almanac.ts';
import type { Meeting } from '../../core/facts/meeting.ts';

interface Moment {
  readonly almanac: Almanac;
  readonly now: Instant;
  /** Whether a touch names the meeting. */
  readonly isLogged: boolean;
}

/** How a meeting stands: its own clock counts before the time that was arranged. */
export function meetingState(meeting: Meeting, { almanac, now, isLogged }: Moment): MeetingState {
  if (meeting.cancelled !== undefined) return 'cancelled';
  if (isLogged) return 'logged';
  if (meeting.endedAt !== undefined) return 'unlogged';
  if (meeting.begunAt !== undefined) return 'running';
  if (now < almanac.instant(meeting.starts)) return 'ahead';
  return now < almanac.instant(meeting.ends) ? 'running' : 'unlogged';
}
