/** The position that a meeting is about, out of those that are open. */

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { client } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { formWords as words } from './meetings-words.ts';

interface PositionOfMeetingProps {
  readonly position: Named | undefined;
  readonly onPosition: (position: Named | undefined) => void;
}

const atMost = 200;

export function PositionOfMeeting({ position, onPosition }: PositionOfMeetingProps) {
  const id = useId();
  const { data } = useQuery({
    queryKey: ['open positions', atMost],
    queryFn: ({ signal }) => client.findOpportunities({ live: 'yes', limit: atMost }, { signal }),
  });
  const open = (data?.items ?? []).map(({ id: key, title, organizationName }) => ({
    id: key,
    name: organizationName === undefined ? title : `${title} · ${organizationName}`,
    isNew: false,
  }));
  const choices = position === undefined || open.some((one) => one.id === position.id) ? open : [position, ...open];
  if (choices.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{words.position}</label>
      <select
        id={id}
        className="input"
        value={position?.id ?? ''}
        onChange={(event) => onPosition(choices.find((one) => one.id === event.target.value))}
      >
        <option value="">{words.noPosition}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
