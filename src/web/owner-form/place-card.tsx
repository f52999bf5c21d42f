/** By which clock the owner lives, and where the sun goes down for them. J2 J5 */

import { useClock } from '../client/use-clock.ts';
import { Moment } from '../ui/moment.tsx';
import { exactWords, timeWords } from '../words/due-words.ts';
import { HereButton } from './here-button.tsx';
import { placeIn } from './place-pasted.ts';
import { SettingsCard } from './settings-card.tsx';
import type { SettingsAnswer } from './settings-query.ts';
import { settingsWords } from './settings-words.ts';
import { TextField } from './text-field.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import type { SettingsForm } from './use-settings-form.ts';

interface PlaceCardProps {
  readonly form: SettingsForm;
  readonly settings: SettingsAnswer;
}

export function PlaceCard({ form, settings }: PlaceCardProps) {
  const clock = useClock(settings.time);
  const sundown = Date.parse(settings.sundown);
  const moved = (['timeZone', 'latitude', 'longitude'] as const).some((field) => form.changed.includes(field));
  return (
    <SettingsCard title={settingsWords.place} note={settingsWords.placeNote}>
      <TimeZoneField form={form} />
      <div className="place">
        <TextField
          form={form}
          name="latitude"
          inputMode="text"
          autoComplete="off"
          hint={settingsWords.latitudeHint}
          onPaste={(event) => {
            const place = placeIn(event.clipboardData.getData('text'));
            if (place !== undefined) {
              event.preventDefault();
              form.set(place);
            }
          }}
        />
        <TextField
          form={form}
          name="longitude"
          inputMode="text"
          autoComplete="off"
          hint={settingsWords.longitudeHint}
        />
      </div>
      <HereButton onPlace={form.set} />
      <p className="sundown-today wide" role="status">
        {moved ? (
          <span className="hint">{settingsWords.sundownOld}</span>
        ) : (
          <>
            {settingsWords.sundown} <Moment words={timeWords(sundown, clock)} exact={exactWords(sundown, clock)} />
          </>
        )}
      </p>
    </SettingsCard>
  );
}
