/** One position on the board: what it is, whom to ask for, what is owed next, and how it stands. T1 T3 */

import { memo } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { agoWords, dayWords, dueWords, exactWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { routeNames } from '../../words/opportunity-words.ts';
import type { Position } from './board-query.ts';
import { cardWords as words } from './opportunities-words.ts';

export interface CardDeeds {
  readonly onPress: (event: PointerEvent<HTMLElement>, position: Position) => void;
  readonly onGripKey: (event: KeyboardEvent, position: Position) => void;
  readonly onGripLeft: (position: Position) => void;
  readonly onMoveTo: (position: Position) => void;
}

interface PositionCardProps {
  readonly position: Position;
  readonly clock: Clock;
  readonly isLifted: boolean;
  /** The id of what tells how the keys work. */
  readonly howId: string;
  readonly deeds: CardDeeds;
}

export const PositionCard = memo(function PositionCard(props: PositionCardProps) {
  const { position, clock, isLifted, howId, deeds } = props;
  const { id, title, organizationName, askFor, route, next } = position;
  return (
    <li
      className="card board-card"
      data-position={id}
      data-state={next?.state}
      data-lifted={isLifted || undefined}
      onPointerDown={(event) => deeds.onPress(event, position)}
      onDragStart={(event) => event.preventDefault()}
    >
      <h3 dir="auto">
        <Link href={urls.opportunity(id)} draggable={false}>
          {title}
        </Link>
      </h3>
      {organizationName !== undefined && (
        <p className="company" dir="auto">
          {organizationName}
        </p>
      )}
      <p className="ask-for">
        {askFor === undefined ? (
          words.nobody
        ) : (
          <>
            {words.askFor}{' '}
            <span className="name" dir="auto">
              {askFor.name}
            </span>
          </>
        )}
      </p>
      <Owed position={position} clock={clock} />
      <p className="detail">
        {routeNames[route]}
        {' · '}
        <Quiet position={position} clock={clock} />
      </p>
      <div className="position-ways no-print">
        <button
          type="button"
          className="button quiet grip"
          data-grip
          aria-label={words.grip(title)}
          aria-describedby={howId}
          aria-pressed={isLifted}
          onKeyDown={(event) => deeds.onGripKey(event, position)}
          onBlur={() => deeds.onGripLeft(position)}
          onClick={(event) => {
            // A screen reader's own click, without a key or a pointer, is best served by the menu.
            if (event.detail === 0) deeds.onMoveTo(position);
          }}
        >
          <Icon name="grip" />
        </button>
        <button type="button" className="button quiet" onClick={() => deeds.onMoveTo(position)}>
          {words.moveTo}
          <span className="unseen"> {title}</span>
        </button>
      </div>
    </li>
  );
});

function Owed({ position, clock }: Pick<PositionCardProps, 'position' | 'clock'>) {
  const { next, parkedSince } = position;
  const parked = parkedSince === undefined ? undefined : Date.parse(parkedSince);
  return (
    <>
      {parked !== undefined && (
        <p className="parked-mark" title={exactWords(parked, clock)}>
          <Icon name="box" size={18} />
          {words.parked(dayWords(parked, clock))}
        </p>
      )}
      {next === undefined ? (
        parked === undefined && <p className="detail">{words.nothingOwed}</p>
      ) : (
        <Next next={next} clock={clock} />
      )}
    </>
  );
}

function Next({ next, clock }: { readonly next: NonNullable<Position['next']>; readonly clock: Clock }) {
  const due = Date.parse(next.due);
  const isLate = next.state === 'overdue';
  const said = dueWords({ opens: Date.parse(next.opens), due, overdue: isLate, bySundown: next.dueBySundown }, clock);
  return (
    <p className="next-owed">
      {next.title}{' '}
      <span className="next-due" data-sundown={next.dueBySundown || undefined} title={exactWords(due, clock)}>
        {isLate && <Icon name="warn" size={16} />}
        {said}
      </span>
      {next.atRisk && <span className="mark risk">{words.atRisk}</span>}
    </p>
  );
}

function Quiet({ position, clock }: Pick<PositionCardProps, 'position' | 'clock'>) {
  const since = Date.parse(position.quietSince);
  return <span title={exactWords(since, clock)}>{words.quiet(agoWords(since, clock))}</span>;
}
