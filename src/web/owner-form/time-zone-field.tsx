/** The time zone, by its city; where the browser keeps another, that one is offered. */

import { useId } from 'react';
import { cityOf } from '../words/due-words.ts';
import { settingsWords } from './settings-words.ts';
import { FieldFault } from './text-field.tsx';
import { zonesByPart } from './zones-by-part.ts';
import type { SettingsForm } from './use-settings-form.ts';

export function TimeZoneField({ form }: { readonly form: SettingsForm }) {
  const id = useId();
  const { timeZone } = form.draft;
  const fault = form.faults.timeZone;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="field wide">
      <label htmlFor={id}>{settingsWords.labels.timeZone}</label>
      <select
        id={id}
        className="input"
        value={timeZone}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => form.set({ timeZone: event.target.value })}
      >
        {zonesByPart(timeZone).map(([part, zones]) => (
          <optgroup key={part} label={part}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {cityIn(zone)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <FieldFault id={`${id}-fault`} fault={fault} />
      {isPlace(here) && !isSameZone(here, timeZone) && (
        <p className="offer no-print">
          {settingsWords.zoneGuess(cityOf(here))}{' '}
          <button type="button" className="button" onClick={() => form.set({ timeZone: here })}>
            {settingsWords.zoneTake}
          </button>
        </p>
      )}
    </div>
  );
}

/** "Buenos Aires, Argentina" for `America/Argentina/Buenos_Aires`. */
function cityIn(zone: string): string {
  return zone.split('/').slice(1).toReversed().join(', ').replaceAll('_', ' ') || zone;
}

/** A browser that will not tell says UTC. */
function isPlace(zone: string): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/');
}

/** One zone may have an old name and a new one. */
function isSameZone(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
