/** The list of the year by circle, with its progress and the way to labels and envelopes. */

import { useState } from 'react';
import { Link } from 'wouter';
import { circles } from '../../../core/facts/owner.ts';
import { DayProvider } from '../../follow-ups/day-context.ts';
import { useDayState } from '../../follow-ups/use-day-state.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { circleWords } from '../../words/circle-words.ts';
import { englishLocale } from '../../words/own-locale.ts';
import { CardRow } from './card-row.tsx';
import type { CardsShown, Recipient } from './cards-query.ts';
import { cardsWords as words } from './cards-words.ts';

type Show = keyof typeof words.shows;

const choices = (['all', 'missing', 'to-send'] as const).map((value) => ({ value, words: words.shows[value] }));

const isShown: Readonly<Record<Show, (recipient: Recipient) => boolean>> = {
  all: () => true,
  missing: ({ addresses, state }) => addresses.length === 0 && state === 'to-send',
  'to-send': ({ state }) => state === 'to-send',
};

interface CardsPageProps {
  readonly shown: CardsShown;
  readonly singleKeys: boolean;
}

export function CardsPage({ shown: { run, today }, singleKeys }: CardsPageProps) {
  const day = useDayState(today, singleKeys);
  const [show, setShow] = useState<Show>('all');
  const { season, sent, toSend, withoutAddress, people } = run;
  const listed = people.filter(isShown[show]);
  return (
    <DayProvider value={day}>
      <p className="lead">{words.lead(season.newYear)}</p>
      <section className="card cards-state" aria-label={words.progress}>
        <p>
          {season.isOn
            ? words.on(dateWords(season.sendFrom), dateWords(season.due), dateWords(season.until))
            : words.off(dateWords(season.from))}
        </p>
        {season.isOn && sent + toSend > 0 && (
          <p className="cards-progress">
            <progress aria-label={words.progress} max={sent + toSend} value={sent} />
            <strong role="status">{toSend === 0 ? words.allSent : words.sent(sent, sent + toSend)}</strong>
          </p>
        )}
        {withoutAddress > 0 && (
          <p>
            <Icon name="warn" size={18} /> {words.missing(withoutAddress)}
          </p>
        )}
        {toSend > withoutAddress && (
          <p className="no-print">
            <Link className="button" href={urls.printCardAddresses}>
              <Icon name="print" size={18} />
              {words.labels}
            </Link>
          </p>
        )}
      </section>
      <div className="cards-show no-print">
        <ChoiceRow legend={words.show} choices={choices} chosen={show} onChoose={setShow} />
      </div>
      {listed.length === 0 && <p className="lead">{words.nobodyLeft[show]}</p>}
      {circles.map((circle) => {
        const those = listed.filter((recipient) => recipient.circle === circle);
        return (
          those.length > 0 && (
            <section className="cards-circle" key={circle} aria-labelledby={`circle-${circle}`}>
              <h2 id={`circle-${circle}`}>
                {circleWords[circle]} <span className="count">{words.people(those.length)}</span>
              </h2>
              <ul className="card cards-list">
                {those.map((recipient) => (
                  <CardRow key={recipient.id} recipient={recipient} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </DayProvider>
  );
}

/** A date of the calendar, which is the same in every zone. */
function dateWords(date: string): string {
  return new Intl.DateTimeFormat(englishLocale(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
