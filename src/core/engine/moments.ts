/** The vocabulary of named moments: when something happened in the course of a run, if it has. */

import type { MomentName } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import { isAttendance } from './attendance.ts';
import { isConversation, isReply } from './channel-fit.ts';
import { firstAfter } from './first-after.ts';
import { type Happened, type Ledger, touchesAbout, touchesWith } from './ledger.ts';
import type { Run } from './run.ts';

type Reckoner = (run: Run, ledger: Ledger) => Instant | undefined;

const reckoners: Readonly<Record<MomentName, Reckoner>> = {
  begin: (run) => run.begins,
  scheduled: (run, { almanac }) => run.meeting && almanac.instant(run.meeting.scheduledAt),
  'meeting-starts': (run, { almanac }) => run.meeting && almanac.instant(run.meeting.starts),
  'meeting-cancelled': (run, ledger) =>
    run.touch === undefined ? past(run.meeting?.cancelled?.at, ledger) : undefined,
  talk: (run) => run.touch?.end,
  reply: (run, ledger) =>
    earliest(concerned(run, ledger).map((touches) => firstAfter(touches, run.begins, isReply)?.at)),
  conversation: (run, ledger) =>
    run.person === null ? undefined : firstAfter(touchesWith(ledger, run.person), run.begins, isConversation)?.end,
  verdict: (run, ledger) => earliest([said(run, ledger), settled(run.about.opportunity, ledger)]),
  'verdict-no': (run, ledger) => said(run, ledger, 'no'),
  interview: (run, ledger) => nextInterview(run, ledger)?.at,
  'new-interview': (run, ledger) => nextInterview(run, ledger)?.at,
  settled: (run, ledger) => settled(run.about.opportunity, ledger),
  'settled-elsewhere': (run, ledger) => settled(run.role?.elsewhere, ledger),
  'research-noted': (run, { organizations }) =>
    organizations.get(run.about.organization ?? '')?.research ? run.begins : undefined,
  'referral-noted': (run, ledger) =>
    ledger.referralsByReferrer.get(run.person ?? '')?.find(({ at }) => at >= (run.touch?.at ?? run.begins))?.at,
  'two-members-met': twoMembersMet,
  'three-meetings-attended': (run, ledger) => attended(run, ledger)[2]?.end,
  'group-left': (run, ledger) => past(run.group?.leftAt, ledger),
};

/** When a named moment came for a run; undefined while it has not. Never after now, but for what is planned. */
export function momentOf(name: MomentName, run: Run, ledger: Ledger): Instant | undefined {
  return reckoners[name](run, ledger);
}

/** The interview that follows the beginning of a run on the same opportunity. */
export function nextInterview(run: Run, ledger: Ledger): Happened | undefined {
  const { opportunity } = run.about;
  if (opportunity === undefined) return undefined;
  const from = run.touch?.at ?? run.begins;
  return firstAfter(
    touchesAbout(ledger, opportunity),
    from,
    (happened) => happened.occasion === 'interview' && happened !== run.touch,
  );
}

/** Meetings of a run's group that the owner took part in, oldest first. */
function attended(run: Run, ledger: Ledger): Happened[] {
  const touches = ledger.touchesByGroup.get(run.about.group ?? '') ?? [];
  return touches.filter(isAttendance);
}

function concerned(run: Run, ledger: Ledger): (readonly Happened[])[] {
  const lists = run.person === null ? [] : [touchesWith(ledger, run.person)];
  if (run.about.opportunity !== undefined) lists.push(touchesAbout(ledger, run.about.opportunity));
  return lists;
}

/** A yes or no about the run's opportunity, or from its person about nothing in particular. */
function said(run: Run, ledger: Ledger, verdict?: 'no'): Instant | undefined {
  const { opportunity } = run.about;
  const from = (run.touch?.at ?? run.begins) - 1; // the touch that began it may itself bring the answer
  const counts = (happened: Happened) =>
    (verdict === undefined || happened.verdict === verdict) && (happened.opportunity ?? opportunity) === opportunity;
  return earliest([
    firstAfter(ledger.verdictsByPerson.get(run.person ?? '') ?? [], from, counts)?.at,
    firstAfter(ledger.verdictsByOpportunity.get(opportunity ?? '') ?? [], from, counts)?.at,
  ]);
}

function settled(opportunity: string | undefined, ledger: Ledger): Instant | undefined {
  return past(ledger.opportunities.get(opportunity ?? '')?.outcome?.at, ledger);
}

function twoMembersMet(run: Run, ledger: Ledger): Instant | undefined {
  const talks = (run.group?.members ?? [])
    .map(({ person }) => firstAfter(touchesWith(ledger, person), run.begins, isConversation)?.at)
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b);
  return talks[1];
}

function past(text: string | undefined, { almanac, now, changes }: Ledger): Instant | undefined {
  if (text === undefined) return undefined;
  const at = almanac.instant(text);
  if (at <= now) return at;
  changes.noteForAll(at);
  return undefined;
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  let first: Instant | undefined;
  for (const at of instants) if (at !== undefined && (first === undefined || at < first)) first = at;
  return first;
}
