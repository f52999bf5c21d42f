/** A day of the year in a sentence, which can be changed where it stands. */

import { useEffect, useRef } from 'react';
import type { DatePart } from '../../../core/playbooks/in-plain-words/part.ts';
import { englishLocale } from '../../words/own-locale.ts';
import { playbookWords } from './playbooks-words.ts';
import { useInPlace } from './use-in-place.ts';

interface DateInPlaceProps {
  readonly part: DatePart;
  readonly what: string;
  readonly was: string | undefined;
  readonly onValue: (value: string) => void;
}

export function DateInPlace({ part, what, was, onValue }: DateInPlaceProps) {
  const { open, setOpen, button, leave } = useInPlace();
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className="in-place"
        data-changed={was !== undefined || undefined}
        aria-label={playbookWords.number(part.said, what)}
        onClick={() => setOpen(true)}
      >
        {part.said}
      </button>
    );
  }
  return (
    <span
      className="stepper"
      role="group"
      aria-label={what}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave(false);
      }}
    >
      <DayOfYear value={part.value} onValue={onValue} takesFocus />
    </span>
  );
}

interface DayOfYearProps {
  /** `MM-DD`. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly takesFocus?: boolean;
}

/** 29 February is no day of every year. */
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function DayOfYear({ value, onValue, takesFocus = false }: DayOfYearProps) {
  const day = useRef<HTMLSelectElement>(null);
  const [month = 1, date = 1] = value.split('-').map(Number);
  useEffect(() => {
    if (takesFocus) day.current?.focus();
  }, [takesFocus]);
  const set = (nextMonth: number, nextDate: number): void => {
    const last = daysIn[nextMonth - 1] ?? 31;
    onValue([nextMonth, Math.min(nextDate, last)].map((part) => String(part).padStart(2, '0')).join('-'));
  };
  return (
    <>
      <select
        ref={day}
        className="input"
        aria-label={playbookWords.day}
        value={date}
        onChange={({ target }) => set(month, Number(target.value))}
      >
        {Array.from({ length: daysIn[month - 1] ?? 31 }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={playbookWords.month}
        value={month}
        onChange={({ target }) => set(Number(target.value), date)}
      >
        {daysIn.map((_, index) => (
          <option key={monthName(index)} value={index + 1}>
            {monthName(index)}
          </option>
        ))}
      </select>
    </>
  );
}

function monthName(index: number): string {
  return new Intl.DateTimeFormat(englishLocale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index, 15));
}
