/** Whose public holidays are kept: a country by name and, where it has them, a state or region. */

import { useId } from 'react';
import { calendarPlaces } from './calendar-places.ts';
import { useHolidayCalendars } from './settings-query.ts';
import { settingsWords } from './settings-words.ts';
import { FieldFault } from './text-field.tsx';
import type { SettingsForm } from './use-settings-form.ts';
import { ownLocale } from '../words/own-locale.ts';

export function HolidaysField({ form }: { readonly form: SettingsForm }) {
  const id = useId();
  const { data = [], error } = useHolidayCalendars();
  const { holidays } = form.draft;
  const { countries, country, regions } = calendarPlaces(data, holidays);
  const guess = holidays === '' ? countries.find(({ code }) => code === spokenIn()) : undefined;
  const fault = form.faults.holidays;
  const described = fault === undefined ? undefined : `${id}-fault`;
  const choose = (code: string): void => form.set({ holidays: code });
  return (
    <fieldset className="field wide holidays" aria-describedby={described}>
      <legend className="label">{settingsWords.labels.holidays}</legend>
      <div className="place">
        <select
          className="input"
          aria-label={settingsWords.country}
          value={country?.code ?? ''}
          aria-invalid={fault !== undefined || undefined}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{settingsWords.noHolidays}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {country !== undefined && regions.length > 0 && (
          <select
            className="input"
            aria-label={settingsWords.region}
            value={holidays}
            onChange={(event) => choose(event.target.value)}
          >
            <option value={country.code}>{settingsWords.wholeCountry}</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <FieldFault id={`${id}-fault`} fault={fault} />
      {error !== null && <p className="hint">{settingsWords.calendarsFailed}</p>}
      {guess !== undefined && (
        <p className="offer no-print">
          {settingsWords.holidaysGuess(guess.name)}{' '}
          <button type="button" className="button" onClick={() => choose(guess.code)}>
            {settingsWords.holidaysTake}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function spokenIn(): string | undefined {
  return new Intl.Locale(ownLocale()).region;
}
