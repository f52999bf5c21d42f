/** Which association or chapter meets, out of those that are known. F12 V6 */

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { client } from '../../client/client.ts';
import { formWords as words } from './meetings-words.ts';

interface GroupOfMeetingProps {
  readonly group: string | undefined;
  readonly onGroup: (group: string | undefined) => void;
}

const atMost = 200;

export function GroupOfMeeting({ group, onGroup }: GroupOfMeetingProps) {
  const id = useId();
  const { data } = useQuery({
    queryKey: ['groups to meet', atMost],
    queryFn: ({ signal }) => client.findGroups({ limit: atMost }, { signal }),
  });
  const groups = data?.items ?? [];
  if (groups.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.group}</label>
      <select
        id={id}
        className="input"
        value={group ?? ''}
        onChange={(event) => onGroup(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{words.noGroup}</option>
        {groups.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
