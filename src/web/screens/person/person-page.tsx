/** A card that has arrived: both its sides, what is owed, the timeline, and what ties this person to others. */

import { Link } from 'wouter';
import type { NamedPerson } from '../../client/client.ts';
import type { PersonShown } from '../../client/person-query.ts';
import { urls } from '../../urls.ts';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { Bonds } from './bonds.tsx';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';
import { ChangesLink } from './changes-link.tsx';
import { Forget } from './forget.tsx';
import { GiveAndTake } from './give-and-take.tsx';
import { Owed } from './owed.tsx';
import { personWords, stopWords } from './person-words.ts';
import { NextSteps } from './next-steps.tsx';
import { PersonTimeline } from './person-timeline.tsx';
import { StopContact, StopNote } from './stop.tsx';

interface PersonPageProps {
  readonly shown: PersonShown;
  readonly singleKeys: boolean;
  readonly onLog: (person: NamedPerson) => void;
}

export function PersonPage({ shown, singleKeys, onLog }: PersonPageProps) {
  const { card, today } = shown;
  const day = useDayState(today, singleKeys);
  const { clock } = day;
  return (
    <DayProvider value={day}>
      <p className="to-people no-print">
        <Link href={urls.people}>{personWords.toPeople}</Link>
      </p>
      <CardFront card={card} clock={clock} onLog={onLog} />
      <StopNote card={card} clock={clock} />
      <CardBack card={card} />
      <Owed card={card} today={today} />
      <NextSteps card={card} />
      <PersonTimeline shown={shown} clock={clock} />
      <GiveAndTake card={card} />
      <Bonds card={card} clock={clock} />
      <section className="person-part last-steps no-print" aria-labelledby="contact-head">
        <h2 id="contact-head">{stopWords.title}</h2>
        <StopContact card={card} />
        <ChangesLink id={card.person.id} />
        <Forget card={card} />
      </section>
    </DayProvider>
  );
}
