/** The loops that are open, by the one who sent the owner, and those that are closed, folded. F3 */

import { useId } from 'react';
import { Link } from 'wouter';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { urls } from '../../urls.ts';
import type { Clock } from '../../words/due-words.ts';
import { LoopItem } from './loop-item.tsx';
import type { Loop, LoopPage, ReferralsShown } from './referrals-query.ts';
import { referralsWords as words } from './referrals-words.ts';

interface LoopsProps {
  readonly shown: ReferralsShown;
  readonly singleKeys: boolean;
  readonly onMoreOpen: () => void;
  readonly onMoreClosed: () => void;
}

export function Loops({ shown: { open, closed, today }, singleKeys, onMoreOpen, onMoreClosed }: LoopsProps) {
  const day = useDayState(today, singleKeys);
  return (
    <DayProvider value={day}>
      <section className="loops-part" aria-labelledby="open-head">
        <h2 id="open-head">{words.open}</h2>
        {open.total === 0 && <p className="hint">{words.noneOpen}</p>}
        <ByReferrer loops={open.items} clock={day.clock} />
        <More page={open} onMore={onMoreOpen} />
      </section>
      {closed.total > 0 && (
        <section className="loops-part" aria-labelledby="closed-head">
          <details className="loops-folded">
            <summary>
              <h2 id="closed-head">{words.closed(closed.total)}</h2>
            </summary>
            <ByReferrer loops={closed.items} clock={day.clock} />
            <More page={closed} onMore={onMoreClosed} />
          </details>
        </section>
      )}
    </DayProvider>
  );
}

function More({ page, onMore }: { readonly page: LoopPage; readonly onMore: () => void }) {
  const unseen = page.total - page.items.length;
  return unseen <= 0 ? null : (
    <button type="button" className="button more no-print" onClick={onMore}>
      {words.more(unseen)}
    </button>
  );
}

/** In the order of the loops: who is owed something first stands first. */
function ByReferrer({ loops, clock }: { readonly loops: readonly Loop[]; readonly clock: Clock }) {
  const groups = [...Map.groupBy(loops, ({ from }) => from.id).values()];
  return (
    <div className="referrers">
      {groups.map((group) => (
        <Referrer key={group[0]?.from.id} loops={group} clock={clock} />
      ))}
    </div>
  );
}

function Referrer({ loops, clock }: { readonly loops: readonly Loop[]; readonly clock: Clock }) {
  const id = useId();
  const [first] = loops;
  if (first === undefined) return null;
  const { from } = first;
  return (
    <article className="card referrer" aria-labelledby={id}>
      <header className="card-head">
        <div>
          <h3 className="name" id={id} dir="auto">
            <Link href={urls.person(from.id)}>{from.name}</Link>
          </h3>
          <p className="work" dir="auto">
            {[from.title, from.organizationName].filter(Boolean).join(' · ')}
          </p>
        </div>
      </header>
      <ul className="loop-list">
        {loops.map((loop) => (
          <LoopItem key={loop.referral.id} loop={loop} clock={clock} />
        ))}
      </ul>
    </article>
  );
}
