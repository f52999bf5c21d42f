/** Everything that the server reckons with, in one form. */

import { CadenceCard } from './cadence-card.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { PlaceCard } from '../../owner-form/place-card.tsx';
import { SaveBar } from '../../owner-form/save-bar.tsx';
import type { SettingsAnswer } from '../../owner-form/settings-query.ts';
import { useSettingsForm } from '../../owner-form/use-settings-form.ts';
import { WorkCard } from './work-card.tsx';
import { YouCard } from './you-card.tsx';

export function SettingsForm({ settings }: { readonly settings: SettingsAnswer }) {
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
      {form.conflict !== undefined && <ConflictCard form={form} conflict={form.conflict} />}
      <YouCard form={form} />
      <PlaceCard form={form} settings={settings} />
      <WorkCard form={form} />
      <CadenceCard form={form} />
      <SaveBar form={form} />
    </form>
  );
}
