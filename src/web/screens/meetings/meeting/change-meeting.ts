/** Changes a part of a meeting that no other place changes at the same time; a change of other parts does not hold it up. */

import { client, codeOf } from '../../../client/client.ts';
import type { Asked } from '../../../client/client.ts';
import { sentSurely } from '../../../client/sent-surely.ts';
import type { MeetingRecord } from './meeting-query.ts';

type Changes = Asked['editMeeting']['changes'];

/** @param rebased what to change after all, where the meeting was changed meanwhile; undefined for nothing */
export async function changeMeeting(
  { id, version }: Pick<MeetingRecord, 'id' | 'version'>,
  { commandId, changes }: { readonly commandId: string; readonly changes: Changes },
  rebased: (present: MeetingRecord) => Changes | undefined,
): Promise<MeetingRecord> {
  const send = async (seen: number, told: Changes): Promise<MeetingRecord> =>
    (await sentSurely(() => client.editMeeting({ commandId, id, version: seen, changes: told }))).meeting;
  try {
    return await send(version, changes);
  } catch (error) {
    if (codeOf(error) !== 'stale-version') throw error;
    const { meeting } = await sentSurely(() => client.showMeeting({ id }));
    const again = rebased(meeting);
    return again === undefined ? meeting : send(meeting.version, again);
  }
}
