/** Where the form is saved, in reach as long as something is unsaved; what is being typed stays above it. */

import { useEffect } from 'react';
import { settingsWords } from './settings-words.ts';
import type { SettingsForm } from './use-settings-form.ts';

export function SaveBar({ form }: { readonly form: SettingsForm }) {
  const { changed, conflict, faults, fault, isKept, saving } = form;
  const isDirty = changed.length > 0;
  useEffect(() => {
    if (isDirty) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isDirty]);
  const faulty = Object.keys(faults).length;
  return (
    <div className="save-bar no-print" data-dirty={(isDirty && conflict === undefined) || undefined}>
      <p role="status" className={fault !== undefined || faulty > 0 ? 'fault' : 'hint'}>
        {faulty > 0 ? settingsWords.faulty(faulty) : (fault ?? stateOf(changed.length, isKept))}
      </p>
      {isDirty && (
        <button type="button" className="button quiet" onClick={form.putBack}>
          {settingsWords.putBack}
        </button>
      )}
      <button type="submit" className="button main" aria-disabled={!isDirty || saving}>
        {saving ? settingsWords.saving : settingsWords.save}
      </button>
    </div>
  );
}

function stateOf(changes: number, isKept: boolean): string {
  if (changes === 0) return settingsWords.clean;
  return isKept ? settingsWords.kept : settingsWords.unsaved(changes);
}
