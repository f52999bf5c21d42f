/** The touches, newest first, with the future dashed above them. */

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Answered } from '../client/client.ts';
import { Moment } from '../ui/moment.tsx';
import { urls } from '../urls.ts';
import { outcomeWords, touchWords } from '../words/channel-words.ts';
import { dayWords, exactWords } from '../words/due-words.ts';
import type { Clock } from '../words/due-words.ts';
import { instantIn } from '../words/wall-time.ts';
import { occasionWords, timelineWords as words, verdictWords } from './timeline-words.ts';
import './timeline.css';

export type Touch = Answered['showPerson']['touches'][number];

/** Something that is still to come. */
export interface Ahead {
  readonly id: string;
  readonly at: string;
  readonly title: string;
}

/** What a line of time is drawn from. */
export interface History {
  /** Newest first. */
  readonly touches: readonly Touch[];
  /** In all, also those that are not among the touches. */
  readonly touchCount: number;
  /** Whoever a touch may name, but for the one whose timeline it is. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Positions that a touch may be about, but for the one whose timeline it is. */
  readonly opportunities: readonly { readonly id: string; readonly title: string }[];
  readonly began: { readonly at: string; readonly words: string };
}

interface TimelineProps {
  readonly history: History;
  /** The latest on top. */
  readonly ahead: readonly Ahead[];
  readonly clock: Clock;
  /** Brings touches that are not among the ones at hand. */
  readonly onOlder?: () => void;
  /** What stands in the place of a touch's line, or around it. */
  readonly around?: (touch: Touch, line: ReactNode) => ReactNode;
}

/** As many as are read at a glance. */
const firstMany = 20;

export function Timeline({ history, ahead, clock, onOlder, around = (_, line) => line }: TimelineProps) {
  const [all, setAll] = useState(false);
  const touches = all ? history.touches : history.touches.slice(0, firstMany);
  const unseen = history.touches.length - touches.length;
  const older = history.touchCount - history.touches.length;
  return (
    <section className="timeline-section" aria-labelledby="timeline-head">
      <h2 id="timeline-head">{words.title}</h2>
      {ahead.length > 0 && (
        <>
          <h3 className="timeline-part">{words.ahead}</h3>
          <ol className="timeline ahead">
            {ahead.map(({ id, at, title }) => (
              <li key={id}>
                <When at={at} clock={clock} />
                <p>{title}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      <h3 className="timeline-part">{words.behind}</h3>
      {history.touches.length === 0 && <p className="hint">{words.nothing}</p>}
      <ol className="timeline">
        {touches.map((touch) => (
          <li key={touch.id}>
            <When at={touch.at} clock={clock} />
            {around(touch, <TouchLine touch={touch} history={history} clock={clock} />)}
          </li>
        ))}
        {unseen === 0 && older === 0 && (
          <li className="first-entry">
            <When at={history.began.at} clock={clock} />
            <p>{history.began.words}</p>
          </li>
        )}
      </ol>
      {unseen > 0 && (
        <button type="button" className="button no-print" onClick={() => setAll(true)}>
          {words.more(unseen)}
        </button>
      )}
      {unseen === 0 && older > 0 && onOlder === undefined && <p className="hint">{words.older(older)}</p>}
      {unseen === 0 && older > 0 && onOlder !== undefined && (
        <button type="button" className="button no-print" onClick={onOlder}>
          {words.stillEarlier(older)}
        </button>
      )}
    </section>
  );
}

function When({ at, clock }: { readonly at: string; readonly clock: Clock }) {
  const instant = Date.parse(at);
  return (
    <p className="when">
      <Moment words={dayWords(instant, clock)} exact={exactWords(instant, clock)} />
    </p>
  );
}

interface TouchProps {
  readonly touch: Touch;
  readonly history: History;
}

function TouchLine({ touch, history, clock }: TouchProps & { readonly clock: Clock }) {
  const { direction, channel, occasion, outcome, verdict, summary, promised = [], gave = [], received = [] } = touch;
  const position = history.opportunities.find(({ id }) => id === touch.opportunity)?.title;
  const details = [
    occasion === undefined ? undefined : occasionWords[occasion],
    position,
    outcome === undefined || outcome === 'reached' ? undefined : outcomeWords[outcome],
    verdict === undefined ? undefined : verdictWords[verdict],
  ].filter((part) => part !== undefined);
  return (
    <div>
      <p>
        {touchWords(direction, channel)}
        {details.length > 0 && <span className="detail"> · {details.join(' · ')}</span>}
      </p>
      {summary !== undefined && (
        <p className="said" dir="auto">
          {summary}
        </p>
      )}
      <ul className="detail">
        {promised.map(({ what, by }) => (
          <li key={what} dir="auto">
            {words.promised(what)} {by !== undefined && words.by(dayWords(instantIn(clock.zone, `${by}T12:00`), clock))}
          </li>
        ))}
        {gave.map(({ what }) => (
          <li key={what} dir="auto">
            {words.gave(what)}
          </li>
        ))}
        {received.map(({ what }) => (
          <li key={what} dir="auto">
            {words.received(what)}
          </li>
        ))}
      </ul>
      <Others touch={touch} history={history} />
    </div>
  );
}

function Others({ touch, history }: TouchProps) {
  const others = history.people.filter(({ id }) => touch.people.includes(id));
  if (others.length === 0) return null;
  return (
    <p className="others detail">
      {words.with}{' '}
      {others.map(({ id, name }) => (
        <Link key={id} href={urls.person(id)} className="name" dir="auto">
          {name}
        </Link>
      ))}
    </p>
  );
}
