/** The vocabulary of conditions: whether a step of a playbook applies to a run at all. */

import type { Condition } from '../playbooks/playbook.ts';
import { type Ledger, touchesAbout } from './ledger.ts';
import { nextInterview } from './moments.ts';
import type { Run } from './run.ts';

type Decider = (run: Run, ledger: Ledger) => boolean;

const deciders: Readonly<Record<Condition, Decider>> = {
  'no-addressee': (run) => run.person === null,
  lead: (run) => run.lead === true,
  'about-opportunity': (run) => run.lead === true && run.about.opportunity !== undefined,
  'no-summary': (run) => !run.touch?.touch.summary,
  'not-connected': (run, { people }) => people.get(run.person ?? '')?.linkedinConnected !== true,
  'no-postal-address': (run, { people }) => !people.get(run.person ?? '')?.addresses?.length,
  helper: (run) => run.role?.helped === true,
  'key-helper': (run) => run.role?.key === true,
  'contact-elsewhere': (run) => run.role?.elsewhere !== undefined,
  'local-chapter': (run) => run.group?.hasLocalChapter === true,
  'met-again': (run, ledger) => nextInterview(run, ledger)?.touch.people.includes(run.person ?? '') === true,
};

export function holds(condition: Condition, run: Run, ledger: Ledger): boolean {
  return deciders[condition](run, ledger);
}

/** The round of an interview: as told, else by counting those on the same opportunity. */
export function roundOf(run: Run, ledger: Ledger): number {
  const touch = run.touch?.touch;
  if (touch?.round !== undefined) return touch.round;
  if (touch?.opportunity === undefined) return 1;
  const interviews = touchesAbout(ledger, touch.opportunity).filter((one) => one.occasion === 'interview');
  return interviews.findIndex((one) => one.touch.id === touch.id) + 1;
}
