/** The facts of a position: where it stands, how one came to it, whom to ask for; to be read, or in their form. T1 T11 */

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { Moment } from '../../ui/moment.tsx';
import { urls } from '../../urls.ts';
import { agoWords, dayWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { routeNames } from '../../words/opportunity-words.ts';
import { FactsForm } from './facts-form.tsx';
import type { Position } from './opportunity-query.ts';
import { pageWords as words } from './opportunity-words.ts';
import { StageTrack } from './stage-track.tsx';

interface PositionCardProps {
  readonly position: Position;
  readonly clock: Clock;
  readonly onLog: () => void;
}

export function PositionCard({ position, clock, onLog }: PositionCardProps) {
  const { opportunity, organization } = position;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <article className="card position-facts">
      <header className="card-head">
        <div>
          <h1 className="position-title" tabIndex={-1} dir="auto">
            {opportunity.title}
          </h1>
          {organization !== undefined && (
            <p className="work" dir="auto">
              <Link href={`${urls.people}?company=${encodeURIComponent(organization.id)}`}>{organization.name}</Link>
            </p>
          )}
        </div>
        {!editing && (
          <button
            type="button"
            className="button no-print"
            ref={button}
            aria-label={words.editLong}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </button>
        )}
      </header>
      {editing ? (
        <FactsForm position={position} clock={clock} onClose={() => setEditing(false)} />
      ) : (
        <div className="position-body">
          <StageTrack position={position} />
          <Facts position={position} clock={clock} />
          {opportunity.outcome === undefined && (
            <p className="choices no-print">
              <button type="button" className="button main" onClick={onLog}>
                <Icon name="plus" size={18} />
                {words.log}
              </button>
              <Link
                className="button"
                href={urls.newMeeting({
                  kind: 'interview',
                  opportunity: opportunity.id,
                  person: opportunity.contacts?.[0],
                })}
              >
                {words.arrange}
              </Link>
            </p>
          )}
        </div>
      )}
    </article>
  );
}

function Facts({ position, clock }: Omit<PositionCardProps, 'onLog'>) {
  const { opportunity, search, people } = position;
  const askFor = people.find(({ id }) => id === opportunity.contacts?.[0]);
  const opened = Date.parse(opportunity.openedAt);
  return (
    <dl className="position-dl">
      {askFor !== undefined && (
        <Fact words={words.askFor}>
          <Link className="name" dir="auto" href={urls.person(askFor.id)}>
            {askFor.name}
          </Link>
          {askFor.title !== undefined && (
            <span className="detail" dir="auto">
              {' · '}
              {askFor.title}
            </span>
          )}
        </Fact>
      )}
      <Fact words={words.route}>{routeNames[opportunity.route]}</Fact>
      <Fact words={words.opened}>
        <Moment
          words={[...new Set([dayWords(opened, clock), agoWords(opened, clock)])].join(', ')}
          exact={exactWords(opened, clock)}
        />
      </Fact>
      {search !== undefined && (
        <Fact words={words.search}>
          <span dir="auto">{search.goal}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ words: said, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{said}</dt>
      <dd>{children}</dd>
    </div>
  );
}
