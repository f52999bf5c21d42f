/** Thousands of people on one page, of whom only those in view are drawn. `j` and `k` walk through all of them. */

import { useEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { useKeys } from '../../ui/use-keys.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { usePeopleAt } from './people-query.ts';
import type { useFirstPeople } from './people-query.ts';
import { peopleWords } from './people-words.ts';
import { PersonLine } from './person-line.tsx';
import { useVisibleRows } from './visible-rows.ts';

interface PeopleListProps {
  readonly filter: PeopleFilter;
  readonly first: NonNullable<ReturnType<typeof useFirstPeople>['data']>;
  readonly singleKeys: boolean;
}

export function PeopleList({ filter, first, singleKeys }: PeopleListProps) {
  const { total } = first;
  const list = useRef<HTMLUListElement>(null);
  const span = useVisibleRows(list, total);
  const personAt = usePeopleAt(filter, first, span);
  const clock = useClock(useServerTime());
  // The row with the focus stays drawn wherever the page is scrolled, so that the focus is never lost.
  const [held, setHeld] = useState<{ readonly index: number; readonly go: boolean }>();

  const moveBy = (by: 1 | -1): void => {
    const here = list.current?.contains(document.activeElement) === true ? held?.index : undefined;
    const index = here === undefined ? span.from : Math.min(Math.max(here + by, 0), total - 1);
    setHeld({ index: here === undefined ? firstInView(list.current) : index, go: true });
  };
  useKeys({ j: () => moveBy(1), k: () => moveBy(-1) }, singleKeys);

  useEffect(() => {
    if (held?.go !== true) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${held.index}"] a`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [held]);

  const focused = (event: FocusEvent): void => {
    const index = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    if (!Number.isNaN(index)) setHeld((before) => (before?.index === index ? before : { index, go: false }));
  };

  const indices = Array.from({ length: Math.max(span.until - span.from, 0) }, (_, at) => span.from + at);
  const shown =
    held === undefined || held.index >= total || indices.includes(held.index)
      ? indices
      : [...indices, held.index].toSorted((a, b) => a - b);
  return (
    <ul
      ref={list}
      className="card people-list"
      aria-label={peopleWords.listName(total)}
      style={{ blockSize: `calc(${total} * var(--line-size))` }}
      onFocus={focused}
    >
      {shown.map((index) => {
        const person = personAt(index);
        return (
          <li
            key={index}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ insetBlockStart: `calc(${index} * var(--line-size))` }}
          >
            {person === undefined ? (
              <span className="person-line">{peopleWords.onTheWay}</span>
            ) : (
              <PersonLine person={person} clock={clock} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** From outside the list one begins at the first row that can be seen. */
function firstInView(list: HTMLElement | null): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const seen = rows.find((row) => row.getBoundingClientRect().top >= 0);
  return Number(seen?.dataset['index'] ?? 0);
}
