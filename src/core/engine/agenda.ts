/** The engine: facts and an instant in, everything that follows from them out. Pure; reads no clock. */

import type { Notebook } from '../facts/notebook.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import { playbooksOf } from '../playbooks/playbooks-of.ts';
import { adviceFor } from './advice/advice-for.ts';
import type { Almanac, Instant } from './almanac.ts';
import { runsOfQuietOpportunities } from './beginnings/quiet-opportunities.ts';
import { runsOf } from './beginnings/runs-of.ts';
import type { Agenda, FollowUp, Thread } from './follow-up.ts';
import { followUpOf } from './follow-up-of.ts';
import { withoutPestering } from './guards/no-pestering.ts';
import { stoppedPeople, withoutStopped } from './guards/stopped-people.ts';
import { withYielding } from './guards/yielding.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { quietAtTheTop } from './quiet-at-the-top.ts';
import { type Reckoned, threadOfRun } from './thread.ts';

/** What is asked of the facts. */
export interface Question {
  readonly now: Instant;
  /** Ended follow-ups too: done, skipped, lapsed, withdrawn. */
  readonly all?: boolean;
}

/** Everything that is owed at `now`. Facts that are dated later have not happened yet; their order of record does not matter. */
export function agendaOf(notebook: Notebook, almanac: Almanac, question: Question): Agenda {
  return agendaOfLedger(ledgerOf(notebook, almanac, question.now), question);
}

/** The same from facts that are in order already. */
export function agendaOfLedger(ledger: Ledger, { all = false }: Pick<Question, 'all'>): Agenda {
  const { notebook, now } = ledger;
  const playbooks = playbooksOf(notebook);
  const begun = playbooks.flatMap((playbook) => threadsOf(playbook, ledger));
  const stops = stoppedPeople(begun, ledger);
  const unstopped = withoutStopped(begun, stops);
  const quiet = playbooks.flatMap((playbook) => quietThreadsOf(playbook, ledger, unstopped));
  const threads = withYielding(withoutPestering([...unstopped, ...quiet], ledger), ledger);
  return {
    now,
    followUps: quietAtTheTop(followUpsOf(threads, ledger, all)),
    threads: threads.map(threadShown),
    stopped: [...stops.values()].sort((a, b) => (a.person < b.person ? -1 : 1)),
    advice: adviceFor({ ledger, threads, stops }),
    changesBySubject: ledger.changes.nextBySubject,
    nextChangeAt: ledger.changes.next,
  };
}

function threadsOf(playbook: Playbook, ledger: Ledger): Reckoned[] {
  const { begins } = playbook;
  return begins.fact === 'quiet-opportunity'
    ? []
    : runsOf(playbook, begins, ledger).map((run) => threadOfRun(run, ledger));
}

function quietThreadsOf(playbook: Playbook, ledger: Ledger, threads: readonly Reckoned[]): Reckoned[] {
  const { begins } = playbook;
  if (begins.fact !== 'quiet-opportunity') return [];
  return runsOfQuietOpportunities(playbook, begins.days, { ledger, threads }).map((run) => threadOfRun(run, ledger));
}

function followUpsOf(threads: readonly Reckoned[], ledger: Ledger, all: boolean): FollowUp[] {
  const followUps: FollowUp[] = [];
  for (const { run, occurrences } of threads) {
    for (const occurrence of occurrences) {
      if (all || occurrence.ended === undefined) followUps.push(followUpOf(occurrence, run, ledger));
    }
  }
  return followUps;
}

function threadShown({ run, state, since }: Reckoned): Thread {
  return { id: run.id, playbook: run.playbook.id, person: run.person, about: run.about, state, since };
}
