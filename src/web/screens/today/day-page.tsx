/** A day that has arrived, and everything one can do on it. */

import type { Today } from '../../client/agenda-query.ts';
import { Advice } from './advice.tsx';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { DayHead } from './day-head.tsx';
import { EmptyDay } from './empty-day.tsx';
import { Section } from './section.tsx';
import { todayWords } from './today-words.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { WhoAndWhere } from './who-and-where.tsx';

interface DayPageProps {
  readonly today: Today;
  readonly singleKeys: boolean;
  readonly onCapture: () => void;
  readonly onMore: () => void;
}

export function DayPage({ today, singleKeys, onCapture, onMore }: DayPageProps) {
  const day = useDayState(today, singleKeys);
  const owed = today.counts.overdue + today.counts.today;
  const unseen = today.total - today.groups.length;
  // Whoever is owed something by today has on the same card what is coming, so that one call serves it all.
  const above =
    today.groups.flatMap(({ section, followUps }) => (section === 'coming-up' ? [] : followUps)).length - owed;
  return (
    <DayProvider value={day}>
      <DayHead />
      {today.owner.name === undefined && <WhoAndWhere />}
      {owed === 0 && <EmptyDay total={today.total} onCapture={onCapture} />}
      {singleKeys && owed > 0 && <p className="hint key-hint no-print">{todayWords.keys}</p>}
      <Section section="overdue" count={today.counts.overdue} />
      <Section section="today" count={today.counts.today} />
      <Section section="coming-up" count={today.counts.comingUp - above} above={above} />
      {unseen > 0 && (
        <button type="button" className="button more no-print" onClick={onMore}>
          {todayWords.more(unseen)}
        </button>
      )}
      <Advice advice={today.advice} />
    </DayProvider>
  );
}
