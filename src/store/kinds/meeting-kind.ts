import type { Meeting } from '../../core/facts/meeting.ts';
import { meetingFields } from '../../formats/notebook/meeting-schema.ts';
import { instant, list, nested, text } from './codec.ts';
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
    agenda: list('agenda', meetingFields.shape.agenda),
    notes: text('notes'),
    begunAt: instant('begun_at'),
    endedAt: instant('ended_at'),
    cancelled: nested({ at: instant('cancelled_at'), emergency: text('cancelled_emergency') }),
  },
  lists: {
    people: { table: 'meeting_people', owner: 'meeting_id', item: text('person_id'), always: true },
  },
};
