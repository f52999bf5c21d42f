/** How often the owner wants to be in touch with each circle. V2 V5 */

import { SettingsCard } from '../../owner-form/settings-card.tsx';
import { settingsWords } from '../../owner-form/settings-words.ts';
import { TextField } from '../../owner-form/text-field.tsx';
import type { SettingsForm } from '../../owner-form/use-settings-form.ts';

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
