/** One matter that rests: what it is about, since when and why, and the ways out. T3 T4 */

import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { agoWords, dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Parked } from './holding-query.ts';
import { holdingWords } from './holding-words.ts';
import { RetireForm } from './retire-form.tsx';
import type { Resting } from './use-resting.ts';

interface ParkedCardProps {
  readonly parked: Parked;
  readonly clock: Clock;
  readonly resting: Resting;
}

export function ParkedCard({ parked, clock, resting }: ParkedCardProps) {
  const { id, heading, person, personName, playbookTitle, why } = parked;
  const head = useId();
  const retire = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const since = Date.parse(parked.since);
  const about = person !== null && personName !== undefined ? { id: person, name: personName } : undefined;

  useEffect(() => {
    if (wasAsking.current && !asking) retire.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  return (
    <li
      className="card parked"
      data-parked={id}
      data-leaving={resting.leaving.has(id) || undefined}
      tabIndex={-1}
      aria-labelledby={head}
    >
      <header className="card-head">
        <h2 className="name" id={head} dir="auto">
          {parked.about.opportunity !== undefined ? (
            <Link href={urls.opportunity(parked.about.opportunity)}>{heading}</Link>
          ) : about?.name === heading ? (
            <Link href={urls.person(about.id)}>{heading}</Link>
          ) : (
            heading
          )}
        </h2>
        <p className="work">{playbookTitle}</p>
      </header>
      <dl className="parked-facts">
        {about !== undefined && about.name !== heading && (
          <div>
            <dt>{holdingWords.withPerson}</dt>
            <dd>
              <Link className="name" dir="auto" href={urls.person(about.id)}>
                {about.name}
              </Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{holdingWords.since}</dt>
          <dd>
            <Moment
              words={holdingWords.sinceWords(dayWords(since, clock), agoWords(since, clock))}
              exact={exactWords(since, clock)}
            />
          </dd>
        </div>
      </dl>
      <p className="why">{why}</p>
      <div className="parked-ways no-print">
        <button
          type="button"
          className="button done"
          aria-label={holdingWords.wakeNamed(heading)}
          onClick={() => resting.wake(id)}
        >
          <Icon name="sun" size={18} />
          {holdingWords.wake}
        </button>
        <button
          type="button"
          className="button quiet"
          ref={retire}
          aria-label={holdingWords.retireNamed(heading)}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {holdingWords.retire}
        </button>
      </div>
      {asking && (
        <RetireForm
          onCancel={() => setAsking(false)}
          onRetire={(reason) => {
            wasAsking.current = false;
            setAsking(false);
            resting.retire(id, reason);
          }}
        />
      )}
    </li>
  );
}
