/** One person in the list, with the box that chooses them. */

import { memo } from 'react';
import type { Clock } from '../../words/due-words.ts';
import type { PersonRow as Person } from './people-query.ts';
import { bulkWords, peopleWords } from './people-words.ts';
import { PersonLine } from './person-line.tsx';

interface PersonRowProps {
  readonly index: number;
  readonly total: number;
  readonly person: Person | undefined;
  readonly clock: Clock;
  readonly isChosen: boolean;
  readonly onChoose: (index: number, person: Person, far: boolean) => void;
}

export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { index, total, person, clock, isChosen, onChoose } = props;
  return (
    <li
      data-index={index}
      data-chosen={isChosen || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ insetBlockStart: `calc(${index} * var(--line-size))` }}
    >
      {person === undefined ? (
        <span className="person-line">{peopleWords.onTheWay}</span>
      ) : (
        <>
          <label className="line-check no-print">
            <input
              type="checkbox"
              aria-label={bulkWords.select(person.name)}
              checked={isChosen}
              onChange={(event) => onChoose(index, person, (event.nativeEvent as MouseEvent).shiftKey === true)}
            />
          </label>
          <PersonLine person={person} clock={clock} />
        </>
      )}
    </li>
  );
});
