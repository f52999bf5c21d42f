/** Changes a part of a meeting that no other place changes at the same time; a change of other parts does not hold it up. */

import { client, codeOf, freshId } from '../../../client/client.ts';
import type { Asked } from '../../../client/client.ts';
import { sentSurely } from '../../../client/sent-surely.ts';
import type { MeetingRecord } from './meeting-query.ts';

/** What is to be changed of a meeting as it stands; undefined for nothing. */
export type Wanted = (present: MeetingRecord) => Asked['editMeeting']['changes'] | undefined;

/** @returns the meeting as it stands after it */
export async function changeMeeting(
  seen: MeetingRecord,
  wanted: Wanted,
  commandId: string = freshId(),
): Promise<MeetingRecord> {
  const send = async (present: MeetingRecord): Promise<MeetingRecord> => {
    const changes = wanted(present);
    if (changes === undefined || Object.keys(changes).length === 0) return present;
    const { id, version } = present;
    return (await sentSurely(() => client.editMeeting({ commandId, id, version, changes }))).meeting;
  };
  try {
    return await send(seen);
  } catch (error) {
    if (codeOf(error) !== 'stale-version') throw error;
    const { meeting } = await sentSurely(() => client.showMeeting({ id: seen.id }));
    return send(meeting);
  }
}
