/** How often the owner wants to be in touch with each circle. V2 V5 */

import { SettingsCard } from './settings-card.tsx';
import { settingsWords } from './settings-words.ts';
import { TextField } from './text-field.tsx';
import type { SettingsForm } from './use-settings-form.ts';

export function CadenceCard({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsCard title={settingsWords.cadence} note={settingsWords.cadenceNote}>
      <div className="cadences wide">
        {(['inner', 'active', 'wide'] as const).map((circle) => (
          <TextField key={circle} form={form} name={circle} inputMode="numeric" unit={settingsWords.days} />
        ))}
      </div>
    </SettingsCard>
  );
}
