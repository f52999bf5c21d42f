/** Somebody saved meanwhile: both versions side by side, and the owner says which counts. */

import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { calendarName } from '../../owner-form/calendar-places.ts';
import { draftOf, fieldsChanged } from '../../owner-form/settings-draft.ts';
import type { Draft, FieldName } from '../../owner-form/settings-fields.ts';
import { useHolidayCalendars } from '../../owner-form/settings-query.ts';
import type { HolidayCalendar } from '../../owner-form/settings-query.ts';
import { conflictWords, settingsWords } from '../../owner-form/settings-words.ts';
import type { SettingsForm } from '../../owner-form/use-settings-form.ts';
import { weekdayName } from './weekdays.ts';

interface ConflictCardProps {
  readonly form: SettingsForm;
  readonly conflict: NonNullable<SettingsForm['conflict']>;
}

export function ConflictCard({ form, conflict }: ConflictCardProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const { data: calendars = [] } = useHolidayCalendars();
  const before = draftOf(conflict.owner);
  const there = draftOf(conflict.present);
  const fields = new Set([...fieldsChanged(before, there), ...form.changed]);
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className="card fault conflict" aria-labelledby="conflict-head">
      <header className="card-head">
        <h2 id="conflict-head" ref={head} tabIndex={-1}>
          <Icon name="warn" size={24} />
          {conflictWords.title}
        </h2>
      </header>
      <p>{conflictWords.what}</p>
      <ul className="sides">
        {[...fields].map((field) => (
          <li key={field}>
            <h3>{settingsWords.labels[field]}</h3>
            <Side words={conflictWords.there} value={spoken(there, field, calendars)} />
            <Side
              words={conflictWords.mine}
              value={form.changed.includes(field) ? spoken(form.draft, field, calendars) : conflictWords.same}
            />
          </li>
        ))}
      </ul>
      <p className="choices">
        <button type="button" className="button main" onClick={form.keepMine}>
          {conflictWords.keepMine}
        </button>
        <button type="button" className="button" onClick={form.takeTheirs}>
          {conflictWords.takeTheirs}
        </button>
      </p>
    </section>
  );
}

function Side({ words, value }: { readonly words: string; readonly value: string }) {
  return (
    <p>
      <span className="detail">{words}</span> <span dir="auto">{value}</span>
    </p>
  );
}

function spoken(draft: Draft, field: FieldName, calendars: readonly HolidayCalendar[]): string {
  if (field === 'workweek') return draft.workweek.map(weekdayName).join(' ');
  if (field === 'holidays') return calendarName(calendars, draft.holidays) || settingsWords.noHolidays;
  return draft[field].trim() || settingsWords.nothing;
}
