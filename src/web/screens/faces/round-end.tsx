/** The calm end of the round, or why there is none today. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { englishLocale } from '../../words/own-locale.ts';
import { dayWords } from '../../words/due-words.ts';
import type { Faces } from './faces-query.ts';
import { endWords } from './faces-words.ts';
import type { RunningRound } from './use-round.ts';

interface RoundEndProps {
  readonly faces: Faces;
  readonly round: RunningRound;
  readonly takesFocus: boolean;
}

export function RoundEnd({ faces, round, takesFocus }: RoundEndProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) head.current?.focus();
  }, [takesFocus]);
  const { people, waiting, bare, nextOn, on } = faces;
  const { answered, cameBack, missed } = round;
  const isEmpty = answered === 0 && nextOn === undefined;
  return (
    <section className="card faces-end">
      <h2 ref={head} tabIndex={-1}>
        <Icon name={isEmpty ? 'people' : 'check'} size={24} />
        {headOf(faces, round)}
      </h2>
      {answered > 0 && <p className="faces-result">{endWords.cameBack(cameBack, answered)}</p>}
      {people === 0 && answered === 0 && (
        <>
          <p>{endWords.nobodyHint}</p>
          <p>
            <Link className="button" href={urls.people}>
              {endWords.toPeople}
            </Link>
          </p>
        </>
      )}
      {people > 0 && isEmpty && <p>{endWords.nothingKnown(people)}</p>}
      {waiting > 0 && <p>{endWords.waiting(waiting)}</p>}
      {nextOn !== undefined && waiting === 0 && <p>{endWords.next(dayOf(nextOn, on))}</p>}
      {missed.length > 0 && (
        <>
          <h3>{endWords.missed}</h3>
          <ul className="faces-list">
            {missed.map(({ person, name, photo, title, organizationName }) => (
              <li key={person}>
                <Face name={name} photo={photo} size="small" />
                <p>
                  <Link className="name" href={urls.person(person)}>
                    {name}
                  </Link>
                  <span className="detail">{[title, organizationName].filter(Boolean).join(' · ')}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {bare.length > 0 && (
        <>
          <h3>{endWords.bare}</h3>
          <p className="hint">{endWords.bareHint}</p>
          <ul className="faces-bare">
            {bare.map(({ id, name }) => (
              <li key={id}>
                <Link className="button quiet name" href={urls.person(id)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function headOf({ people, nextOn }: Faces, { answered }: RunningRound): string {
  if (answered > 0) return endWords.done;
  if (people === 0) return endWords.nobody;
  return nextOn === undefined ? endWords.nothingToAskBy : endWords.nothingDue;
}

/** "tomorrow", "on Tuesday": of two days on the owner's calendar, whichever zone it is in. */
function dayOf(day: string, today: string): string {
  const noon = (date: string): number => Date.parse(`${date}T12:00Z`);
  const words = dayWords(noon(day), { now: noon(today), zone: 'UTC', locale: englishLocale() });
  return words === 'tomorrow' ? words : `on ${words}`;
}
