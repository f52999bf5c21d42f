import type { Playbook } from '../../playbooks/playbook.ts';
import type { Instant } from '../almanac.ts';
import { type Ledger, touchesAbout } from '../ledger.ts';
import type { Run } from '../run.ts';
import { subjectOf } from '../subject.ts';
import type { Reckoned } from '../thread.ts';

/** A live opportunity on which nothing has moved for some days. It is asked about once in each quiet period. T4 */
export function runsOfQuietOpportunities(
  playbook: Playbook,
  days: number,
  { ledger, threads }: { readonly ledger: Ledger; readonly threads: readonly Reckoned[] },
): Run[] {
  const threadsByOpportunity = Map.groupBy(threads, ({ run }) => run.about.opportunity);
  const { almanac, now, changes } = ledger;
  return ledger.notebook.opportunities.flatMap((opportunity): Run[] => {
    const openedAt = almanac.instant(opportunity.openedAt);
    if (openedAt > now) changes.note(`opportunity:${opportunity.id}`, openedAt);
    if (openedAt > now || isSettled(opportunity.outcome, ledger) || hasVerdict(opportunity.id, ledger)) return [];
    const own = threadsByOpportunity.get(opportunity.id) ?? [];
    if (own.some(({ state }) => state === 'active')) return [];
    const lastTouch = touchesAbout(ledger, opportunity.id).at(-1)?.end ?? openedAt;
    const quietSince = Math.max(openedAt, lastTouch, ...own.map(({ since }) => since));
    const begins = almanac.startOf(almanac.dayOf(quietSince) + days);
    const run = {
      playbook,
      id: `${playbook.id}/${opportunity.id}`,
      person: null,
      about: { opportunity: opportunity.id },
      begins,
    };
    if (begins <= now) return [run];
    changes.note(subjectOf(run), begins);
    return [];
  });
}

function isSettled(outcome: { readonly at: string } | undefined, { almanac, now, changes }: Ledger): boolean {
  if (outcome === undefined) return false;
  const at: Instant = almanac.instant(outcome.at);
  if (at > now) changes.noteForAll(at);
  return at <= now;
}

function hasVerdict(opportunity: string, ledger: Ledger): boolean {
  return touchesAbout(ledger, opportunity).some(({ touch }) => touch.verdict !== undefined);
}
