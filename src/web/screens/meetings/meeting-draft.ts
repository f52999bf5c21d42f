/** A meeting as it is typed in its form, and as the contract takes it. */

import type { MeetingKind } from '../../../core/facts/meeting.ts';
import type { Asked } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { instantIn, wallIn } from '../../words/wall-time.ts';
import type { MeetingCard } from './meeting/meeting-query.ts';

export interface MeetingDraft {
  readonly kind: MeetingKind;
  readonly people: readonly Named[];
  readonly position: Named | undefined;
  /** Id of the association or chapter that meets. */
  readonly group: string | undefined;
  /** By the owner's wall: `2026-03-09` and `10:00`. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
}

const minuteMs = 60_000;

/** The usual length of each kind, in minutes. C2 C9 */
export const usualMinutes: Readonly<Record<MeetingKind, number>> = {
  informational: 30,
  interview: 60,
  'catch-up': 45,
  group: 90,
};

type Told = Pick<Asked['scheduleMeeting'], 'kind' | 'people' | 'starts' | 'ends' | 'place' | 'opportunity' | 'group'>;

/** @param people ids of the people of the draft, the new ones among them */
export function meetingOf(draft: MeetingDraft, people: readonly string[], zone: string): Told {
  const starts = startOf(draft, zone);
  const place = draft.place.trim();
  return {
    kind: draft.kind,
    people: [...people],
    starts: new Date(starts).toISOString(),
    ends: new Date(starts + draft.minutes * minuteMs).toISOString(),
    ...(place !== '' && { place }),
    ...(draft.position !== undefined && { opportunity: draft.position.id }),
    ...(draft.kind === 'group' && draft.group !== undefined && { group: draft.group }),
  };
}

export function startOf({ date, time }: MeetingDraft, zone: string): number {
  return instantIn(zone, `${date}T${time}`);
}

export function draftOfMeeting({ meeting, people, opportunity }: MeetingCard, zone: string): MeetingDraft {
  const starts = Date.parse(meeting.starts);
  const [date = '', time = ''] = wallIn(zone, starts).split('T');
  const named = people.filter(({ id }) => meeting.people.includes(id));
  return {
    kind: meeting.kind,
    people: named.map(({ id, name }) => ({ id, name, isNew: false })),
    position: opportunity === undefined ? undefined : { id: opportunity.id, name: opportunity.title, isNew: false },
    group: meeting.group,
    date,
    time,
    minutes: Math.max(Math.round((Date.parse(meeting.ends) - starts) / minuteMs), 1),
    place: meeting.place ?? '',
  };
}

/** A new meeting: of the usual length, on no day yet. */
export function blankDraft(kind: MeetingKind): MeetingDraft {
  return {
    kind,
    people: [],
    position: undefined,
    group: undefined,
    date: '',
    time: '10:00',
    minutes: usualMinutes[kind],
    place: '',
  };
}
