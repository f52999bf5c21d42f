import type { Meeting } from '../../core/facts/meeting.ts';
import { instant, nested, text } from './codec.ts';
import type { FactKind } from './fact-kind.ts';

export const meetingKind: FactKind<Meeting, 'people'> = {
  table: 'meetings',
  fields: {
    id: text('id'),
    kind: text('kind'),
    scheduledAt: instant('scheduled_at'),
    starts: instant('starts'),
    ends: instant('ends'),
    place: text('place'),
    opportunity: text('opportunity_id'),
    group: text('group_id'),
    cancelled: nested({ at: instant('cancelled_at'), emergency: text('cancelled_emergency') }),
  },
  lists: {
    people: { table: 'meeting_people', owner: 'meeting_id', item: text('person_id'), always: true },
  },
};
