import type { Meeting } from '../../facts/meeting.ts';
import type { Playbook } from '../../playbooks/playbook.ts';
import { type Happened, type Ledger, touchesOn } from '../ledger.ts';
import type { Run } from '../run.ts';
import { aboutOf } from './touches.ts';

/** A talk that was arranged, that took place, or both: one run for each person of it. */
export function runsOfInformationalInterviews(playbook: Playbook, ledger: Ledger): Run[] {
  const talkById = new Map<string, Happened>();
  for (const happened of touchesOn(ledger, ['informational'])) {
    const id = happened.touch.meeting ?? happened.touch.id;
    if (!talkById.has(id)) talkById.set(id, happened);
  }
  const meetings = ledger.meetings.filter(({ id, kind }) => kind === 'informational' || talkById.has(id));
  const arranged = meetings.flatMap((meeting) =>
    runsOfTalk(playbook, ledger, { meeting, talk: talkById.get(meeting.id) }),
  );
  for (const { id } of meetings) talkById.delete(id);
  return [...arranged, ...[...talkById].flatMap(([, talk]) => runsOfTalk(playbook, ledger, { talk }))];
}

/** Who was to come and did not keeps a thread without the talk; who came besides gets one as well. */
function runsOfTalk(
  playbook: Playbook,
  { almanac }: Ledger,
  { meeting, talk }: { readonly meeting?: Meeting; readonly talk?: Happened | undefined },
): Run[] {
  const talked = talk?.touch.people ?? [];
  const people = [...new Set([...talked, ...(meeting?.people ?? [])])];
  return people.map((person, index) => {
    const own = talked.includes(person) ? talk : undefined;
    const opportunity = own?.touch.opportunity ?? meeting?.opportunity;
    return {
      playbook,
      id: `${playbook.id}/${meeting?.id ?? talk?.touch.meeting ?? talk?.touch.id}/${person}`,
      person,
      about: aboutOf({ ...own?.touch, opportunity }),
      // A talk may be written down before its meeting is.
      begins: Math.min(own?.end ?? Infinity, meeting === undefined ? Infinity : almanac.instant(meeting.scheduledAt)),
      lead: index === 0,
      ...(meeting === undefined ? {} : { meeting }),
      ...(own === undefined ? {} : { touch: own }),
    };
  });
}
