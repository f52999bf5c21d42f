/** Where a draft is saved or given up, in reach as long as something is unsaved. */

import { playbookWords } from './playbooks-words.ts';
import type { PlaybookDraft } from './use-playbook-draft.ts';

interface DraftBarProps {
  readonly draft: PlaybookDraft;
  readonly canSave: boolean;
}

export function DraftBar({ draft, canSave }: DraftBarProps) {
  const { isDirty, isKept, saving, fault, present } = draft;
  return (
    <div className="draft-bar no-print" data-dirty={(isDirty && present === undefined) || undefined}>
      <p role="status" className={fault === undefined ? 'hint' : 'fault'}>
        {isDirty && (fault ?? (isKept ? playbookWords.kept : playbookWords.unsaved))}
      </p>
      {isDirty && (
        <>
          <button type="button" className="button quiet" onClick={draft.discard}>
            {playbookWords.discard}
          </button>
          <button
            type="button"
            className="button main"
            aria-disabled={!canSave || saving}
            onClick={() => canSave && !saving && void draft.save()}
          >
            {saving ? playbookWords.saving : playbookWords.save}
          </button>
        </>
      )}
    </div>
  );
}
