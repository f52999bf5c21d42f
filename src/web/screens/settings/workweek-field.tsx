/** The days on which the owner works, in the order in which their locale begins the week. */

import { useId } from 'react';
import { weekdays } from './weekdays.ts';
import { settingsWords } from '../../owner-form/settings-words.ts';
import { FieldFault } from '../../owner-form/text-field.tsx';
import type { SettingsForm } from '../../owner-form/use-settings-form.ts';
import { ownLocale } from '../../words/own-locale.ts';

export function WorkweekField({ form }: { readonly form: SettingsForm }) {
  const id = useId();
  const { workweek } = form.draft;
  const fault = form.faults.workweek;
  const turn = (day: number, on: boolean): void =>
    form.set({
      workweek: [...workweek.filter((other) => other !== day), ...(on ? [day] : [])].toSorted(
        (one, other) => one - other,
      ),
    });
  return (
    <fieldset className="field wide" aria-describedby={`${id}-fault`}>
      <legend className="label">{settingsWords.labels.workweek}</legend>
      <div className="choices">
        {weekdays(ownLocale()).map(({ day, name }) => (
          <label className="choice" key={day}>
            <input
              type="checkbox"
              checked={workweek.includes(day)}
              aria-invalid={fault !== undefined || undefined}
              onChange={(event) => turn(day, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <FieldFault id={`${id}-fault`} fault={fault} />
    </fieldset>
  );
}
