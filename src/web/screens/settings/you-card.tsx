/** Who the owner is, as letters are signed. */

import { SettingsCard } from '../../owner-form/settings-card.tsx';
import { settingsWords } from '../../owner-form/settings-words.ts';
import { TextField } from '../../owner-form/text-field.tsx';
import type { SettingsForm } from '../../owner-form/use-settings-form.ts';

export function YouCard({ form }: { readonly form: SettingsForm }) {
  return (
    <SettingsCard title={settingsWords.you} note={settingsWords.youNote}>
      <TextField form={form} name="name" autoComplete="name" />
      <TextField form={form} name="headline" hint={settingsWords.headlineHint} />
      <TextField form={form} name="email" type="email" inputMode="email" autoComplete="email" />
      <TextField form={form} name="phone" type="tel" inputMode="tel" autoComplete="tel" />
      <TextField form={form} name="address" isLong autoComplete="street-address" hint={settingsWords.addressHint} />
    </SettingsCard>
  );
}
