/** The form for a new meeting, with whatever the address says already filled in. */

import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { meetingKinds } from '../../../core/facts/meeting.ts';
import type { MeetingKind } from '../../../core/facts/meeting.ts';
import { client, freshId } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { urls } from '../../urls.ts';
import { useSaying } from '../../undo/use-saying.ts';
import { blankDraft, meetingOf } from './meeting-draft.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { formWords as words } from './meetings-words.ts';
import './meetings.css';

interface Known {
  readonly person?: Answered['showPerson'];
  readonly position?: Answered['showOpportunity'];
}

export function NewMeeting() {
  const search = useSearch();
  const params = new URLSearchParams(search);
  const person = params.get('person') ?? undefined;
  const opportunity = params.get('opportunity') ?? undefined;
  const kind =
    meetingKinds.find((one) => one === params.get('kind')) ?? (opportunity === undefined ? undefined : 'interview');
  const { data, isError } = useQuery({
    queryKey: ['new meeting', person, opportunity],
    queryFn: async ({ signal }): Promise<Known> => ({
      ...(person !== undefined && { person: await client.showPerson({ id: person }, { signal }) }),
      ...(opportunity !== undefined && { position: await client.showOpportunity({ id: opportunity }, { signal }) }),
    }),
    enabled: person !== undefined || opportunity !== undefined,
  });
  const isKnown = (person === undefined && opportunity === undefined) || data !== undefined || isError;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      {isKnown && <Form key={search} begun={draftOf(kind ?? 'informational', data ?? {})} />}
    </>
  );
}

function Form({ begun }: { readonly begun: MeetingDraft }) {
  const clock = useClock(useServerTime());
  const [, go] = useLocation();
  const say = useSaying();
  return (
    <div className="card form-card" data-still>
      <MeetingForm
        label={words.title}
        begun={begun}
        today={clock}
        saveWord={words.save}
        onCancel={() => history.back()}
        onSave={async (draft, { people, added, insist }) => {
          const id = freshId();
          const page = urls.meeting(id);
          const told = { id, ...meetingOf(draft, people, clock.zone), ...(insist && { insist }) };
          const done = await say(words.saved, (commandId) => client.scheduleMeeting({ commandId, ...told }), {
            commands: added,
            leave: () => location.pathname === page && go(urls.meetings),
          });
          if (done !== undefined) go(page);
        }}
      />
    </div>
  );
}

function draftOf(kind: MeetingKind, { person, position }: Known): MeetingDraft {
  const [contact] = position?.opportunity.contacts ?? [];
  const named = person?.person ?? position?.people.find(({ id }) => id === contact);
  return {
    ...blankDraft(kind),
    people: named === undefined ? [] : [{ id: named.id, name: named.name, isNew: false }],
    position:
      position === undefined
        ? undefined
        : { id: position.opportunity.id, name: position.opportunity.title, isNew: false },
  };
}
