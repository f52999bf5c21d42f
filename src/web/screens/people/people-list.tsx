/** Thousands of people on one page, of whom only those in view are drawn. `j` and `k` walk through all of them, `x` chooses. */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useServerTime } from '../../client/server-time.ts';
import { useClock } from '../../client/use-clock.ts';
import { useKeys } from '../../ui/use-keys.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import type { Clock } from '../../words/due-words.ts';
import { usePeopleAt } from './people-query.ts';
import type { useFirstPeople } from './people-query.ts';
import { peopleWords } from './people-words.ts';
import { PersonRow } from './person-row.tsx';
import type { Selecting } from './use-selection.ts';
import { useVisibleRows } from './visible-rows.ts';

interface PeopleListProps {
  readonly filter: PeopleFilter;
  readonly first: NonNullable<ReturnType<typeof useFirstPeople>['data']>;
  readonly singleKeys: boolean;
  readonly selecting: Selecting;
}

export function PeopleList({ filter, first, singleKeys, selecting }: PeopleListProps) {
  const { total } = first;
  const { selection, choose } = selecting;
  const list = useRef<HTMLUListElement>(null);
  const span = useVisibleRows(list, total);
  const personAt = usePeopleAt(filter, first, span);
  const clock = useMinute(useClock(useServerTime()));
  // The row with the focus stays drawn wherever the page is scrolled, so that the focus is never lost.
  const [held, setHeld] = useState<{ readonly index: number; readonly go: boolean }>();

  const hasFocus = (): boolean => list.current?.contains(document.activeElement) === true;
  const moveBy = (by: 1 | -1): void => {
    const here = hasFocus() ? held?.index : undefined;
    const index = here === undefined ? span.from : Math.min(Math.max(here + by, 0), total - 1);
    setHeld({ index: here === undefined ? firstInView(list.current) : index, go: true });
  };
  const chooseHere = (far: boolean): void => {
    const person = held === undefined || !hasFocus() ? undefined : personAt(held.index);
    if (held !== undefined && person !== undefined) choose(held.index, person, far);
  };
  useKeys(
    { j: () => moveBy(1), k: () => moveBy(-1), x: () => chooseHere(false), X: () => chooseHere(true) },
    singleKeys,
  );

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

  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    chooseHere(event.shiftKey);
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
      onKeyDown={pressed}
    >
      {shown.map((index) => {
        const person = personAt(index);
        return (
          <PersonRow
            key={index}
            index={index}
            total={total}
            person={person}
            clock={clock}
            isChosen={person !== undefined && selection.has(person.id)}
            onChoose={choose}
          />
        );
      })}
    </ul>
  );
}

const minuteMs = 60_000;

/** The same clock until the next minute, so that a row is drawn anew only where it says something else. */
function useMinute({ now, zone, locale }: Clock): Clock {
  const minute = Math.floor(now / minuteMs);
  return useMemo(() => ({ now: minute * minuteMs, zone, locale }), [minute, zone, locale]);
}

/** From outside the list one begins at the first row that can be seen. */
function firstInView(list: HTMLElement | null): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const seen = rows.find((row) => row.getBoundingClientRect().top >= 0);
  return Number(seen?.dataset['index'] ?? 0);
}
