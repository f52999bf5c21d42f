import { channels as allChannels, type Channel } from '../facts/touch.ts';
import { places } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import { roundOf } from './conditions.ts';
import type { FollowUp, FollowUpState } from './follow-up.ts';
import type { Ledger } from './ledger.ts';
import { type Occurrence, stepKey } from './occurrence.ts';
import type { Run } from './run.ts';
import { subjectOf } from './subject.ts';
import { whyOf } from './why.ts';
import { secondAfter } from './window.ts';

const anyChannel: readonly Channel[] = allChannels.filter((channel) => channel !== 'task' && channel !== 'portal');

/** An occurrence as the owner is told of it; notes when time alone will change its state. */
export function followUpOf(occurrence: Occurrence, run: Run, ledger: Ledger): FollowUp {
  const { step, person, n, opens, due, lapses, ended } = occurrence;
  const state = stateOf(occurrence, ledger.now);
  const about =
    step.only === 'contact-elsewhere' && run.role?.elsewhere !== undefined
      ? { opportunity: run.role.elsewhere }
      : run.about;
  noteChanges(occurrence, subjectOf({ person, about }), ledger);
  return {
    key: `${run.id}#${stepKey(step, n)}`,
    thread: run.id,
    playbook: run.playbook.id,
    step: step.id,
    ...(n === undefined ? {} : { n }),
    ...(step.title === undefined ? {} : { title: step.title }),
    person,
    about,
    channels: step.channels === 'any' ? anyChannel : step.channels,
    opens,
    due,
    lapses,
    state,
    ...(ended === undefined ? {} : { endedAt: ended.at }),
    ...(step.riskWhenOverdue === true && state === 'overdue' ? { atRisk: true } : {}),
    rules: step.laterRounds !== undefined && roundOf(run, ledger) > 1 ? step.laterRounds : step.rules,
    why: whyOf(step, run, ledger),
    ...(step.script === undefined ? {} : { script: step.script }),
    rank: places.indexOf(step.place ?? run.playbook.place) + 1,
  };
}

function stateOf({ opens, due, ended }: Occurrence, now: Instant): FollowUpState {
  if (ended !== undefined) return ended.as;
  if (now < opens) return 'scheduled';
  return now < secondAfter(due) ? 'open' : 'overdue';
}

function noteChanges({ opens, due, lapsedFrom, ended }: Occurrence, subject: string, { changes }: Ledger): void {
  if (ended !== undefined) return;
  changes.note(subject, opens);
  changes.note(subject, secondAfter(due));
  if (lapsedFrom !== null) changes.note(subject, lapsedFrom);
}
