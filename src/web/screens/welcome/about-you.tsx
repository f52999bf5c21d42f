/** Who and where the owner is, as far as it was not guessed: the fields of the settings that matter on the first day. */

import { useClock } from '../../client/use-clock.ts';
import { HereButton } from '../../owner-form/here-button.tsx';
import { HolidaysField } from '../../owner-form/holidays-field.tsx';
import { SaveBar } from '../../owner-form/save-bar.tsx';
import { SettingsCard } from '../../owner-form/settings-card.tsx';
import { useSettings } from '../../owner-form/settings-query.ts';
import type { SettingsAnswer } from '../../owner-form/settings-query.ts';
import { settingsWords } from '../../owner-form/settings-words.ts';
import { TextField } from '../../owner-form/text-field.tsx';
import { TimeZoneField } from '../../owner-form/time-zone-field.tsx';
import { useSettingsForm } from '../../owner-form/use-settings-form.ts';
import { Moment } from '../../ui/moment.tsx';
import { cityOf, exactWords, timeWords } from '../../words/due-words.ts';
import { youWords } from './welcome-words.ts';
import '../../owner-form/owner-form.css';

/** Where the settings do not arrive, the three ways still stand; Settings itself tells what is wrong. */
export function AboutYou() {
  const { data } = useSettings();
  return data === undefined ? null : <Form settings={data} />;
}

function Form({ settings }: { readonly settings: SettingsAnswer }) {
  const form = useSettingsForm(settings.owner);
  return (
    <form
      className="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.saving) form.save();
      }}
    >
      <SettingsCard title={youWords.title} note={youWords.note}>
        <TextField form={form} name="name" autoComplete="name" />
        <TextField form={form} name="email" type="email" inputMode="email" autoComplete="email" />
        <TimeZoneField form={form} />
        <HereButton onPlace={form.set} />
        <Sundown settings={settings} isMoved={form.changed.some((field) => places.has(field))} />
        <HolidaysField form={form} />
      </SettingsCard>
      <SaveBar form={form} />
    </form>
  );
}

const places: ReadonlySet<string> = new Set(['timeZone', 'latitude', 'longitude']);

function Sundown({ settings, isMoved }: { readonly settings: SettingsAnswer; readonly isMoved: boolean }) {
  const clock = useClock(settings.time);
  const sundown = Date.parse(settings.sundown);
  const { location, timeZone } = settings.owner;
  return (
    <p className="sundown-today wide" role="status">
      {isMoved ? (
        <span className="hint">{settingsWords.sundownOld}</span>
      ) : (
        <>
          {location === undefined ? youWords.sundown(cityOf(timeZone)) : youWords.here}{' '}
          <Moment words={timeWords(sundown, clock)} exact={exactWords(sundown, clock)} />
        </>
      )}
    </p>
  );
}
