/** When the owner works: holidays, days of the week, hours. */

import { HolidaysField } from '../../owner-form/holidays-field.tsx';
import { SettingsCard } from '../../owner-form/settings-card.tsx';
import { settingsWords } from '../../owner-form/settings-words.ts';
import { TextField } from '../../owner-form/text-field.tsx';
import type { SettingsForm } from '../../owner-form/use-settings-form.ts';
import { WorkweekField } from './workweek-field.tsx';

export function WorkCard({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsCard title={settingsWords.work} note={settingsWords.workNote}>
      <HolidaysField form={form} />
      <WorkweekField form={form} />
      <fieldset className="field wide">
        <legend className="label">{settingsWords.hours}</legend>
        <div className="hours">
          <TextField form={form} name="from" type="time" />
          <TextField form={form} name="to" type="time" />
        </div>
      </fieldset>
    </SettingsCard>
  );
}
