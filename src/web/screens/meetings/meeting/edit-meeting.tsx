/** Moves a meeting, or changes who comes, how long and where. C8 */

import type { Clock } from '../../../words/due-words.ts';
import { client } from '../../../client/client.ts';
import { MeetingForm } from '../meeting-form.tsx';
import { draftOfMeeting, meetingOf } from '../meeting-draft.ts';
import type { MeetingCard } from './meeting-query.ts';
import { beforeWords, meetingWords } from './meeting-words.ts';
import { useSaying } from '../../../undo/use-saying.ts';

interface EditMeetingProps {
  readonly card: MeetingCard;
  readonly clock: Clock;
  readonly onClose: () => void;
}

export function EditMeeting({ card, clock, onClose }: EditMeetingProps) {
  const say = useSaying();
  const { id, version, place, opportunity, group } = card.meeting;
  return (
    <div className="panel" data-still>
      <MeetingForm
        label={meetingWords.reschedule}
        begun={draftOfMeeting(card, clock.zone)}
        today={clock}
        saveWord={beforeWords.save}
        onCancel={onClose}
        onSave={async (draft, { people, added, insist }) => {
          const told = meetingOf(draft, people, clock.zone);
          const changes = {
            ...told,
            place: told.place ?? (place === undefined ? undefined : null),
            opportunity: told.opportunity ?? (opportunity === undefined ? undefined : null),
            group: told.group ?? (group === undefined ? undefined : null),
          };
          const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
          const done = await say(
            meetingWords.edited,
            (commandId) => client.editMeeting({ commandId, id, version, changes: said, ...(insist && { insist }) }),
            { commands: added },
          );
          if (done !== undefined) onClose();
        }}
      />
    </div>
  );
}
