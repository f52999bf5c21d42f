/** The date, and the sun over it. */

import { useDay } from '../../follow-ups/day-context.ts';
import { SunLine } from './sun-line.tsx';
import { nextMail } from './next-mail.ts';
import { todayWords } from './today-words.ts';

export function DayHead() {
  const { today, clock } = useDay();
  const date = new Intl.DateTimeFormat(clock.locale, {
    timeZone: clock.zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(clock.now);
  return (
    <>
      <h1 id="today-head" tabIndex={-1} className="today-head">
        {todayWords.title} <span className="date">{date}</span>
      </h1>
      <SunLine
        clock={clock}
        sunrise={today.sun.rises === null ? undefined : Date.parse(today.sun.rises)}
        sundown={Date.parse(today.sundown)}
        standsIn={today.sun.sets === null}
        mailToday={today.mailBySundown}
        nextMail={nextMail(today.groups, clock.now)}
      />
    </>
  );
}
