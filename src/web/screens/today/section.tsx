/** The cards of one part of the day: overdue, today, or coming up. */

import { useState } from 'react';
import { useDay } from '../../follow-ups/day-context.ts';
import { PersonCard } from './person-card.tsx';
import type { TodayGroup } from '../../client/agenda-query.ts';
import { todayWords } from './today-words.ts';

interface SectionProps {
  readonly section: TodayGroup['section'];
  /** Follow-ups in all, also those on pages not shown yet. */
  readonly count: number;
  /** Those of the same time that stand on the cards of earlier sections. */
  readonly above?: number;
}

export function Section({ section, count, above = 0 }: SectionProps) {
  const { today } = useDay();
  const [openBriefs, setOpenBriefs] = useState<ReadonlySet<string>>(new Set());
  const groups = today.groups.filter((group) => group.section === section);
  if (groups.length === 0) {
    return null;
  }
  const toggle = (id: string): void => {
    setOpenBriefs((open) => new Set(open.has(id) ? [...open].filter((other) => other !== id) : [...open, id]));
  };
  return (
    <section className="day-section" data-section={section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>
        {todayWords.sections[section]} <span className="count">{todayWords.sectionCount(count, above)}</span>
      </h2>
      {groups.map((group) => {
        const id = group.person?.id ?? group.followUps[0]?.thread ?? group.heading;
        return <PersonCard key={id} group={group} briefOpen={openBriefs.has(id)} onBrief={() => toggle(id)} />;
      })}
    </section>
  );
}
