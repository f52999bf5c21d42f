/** One change for everybody who was chosen: said once, done for all of them or for nobody. */

import { useState } from 'react';
import type { FormEvent } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { appWords } from '../../words/app-words.ts';
import { BulkFields } from './bulk-fields.tsx';
import { blankBulk, changesOf } from './bulk-draft.ts';
import type { BulkDeed } from './bulk-draft.ts';
import { bulkWords as words } from './people-words.ts';
import { StalePeople } from './stale-people.tsx';
import { useBulkEdit } from './use-bulk-edit.ts';
import type { Selecting } from './use-selection.ts';
import '../../fields/form.css';

interface BulkDialogProps {
  readonly deed: BulkDeed;
  readonly selecting: Selecting;
  readonly onClose: () => void;
}

const titles = {
  circle: words.circleTitle,
  tags: words.tagsTitle,
  company: words.companyTitle,
  stop: words.stopTitle,
} as const;

export function BulkDialog({ deed, selecting, onClose }: BulkDialogProps) {
  const { selection } = selecting;
  const [draft, setDraft] = useState(blankBulk);
  const edit = useBulkEdit(selecting, onClose);
  const submitted = (event: FormEvent): void => {
    event.preventDefault();
    void edit.send(deed, draft);
  };
  return (
    <Dialog title={titles[deed](selection.size)} closeWord={appWords.close} onClose={onClose}>
      <form className="form" onSubmit={submitted}>
        {edit.stale === undefined ? (
          <BulkFields
            deed={deed}
            draft={draft}
            selection={selection}
            onDraft={(changes) => setDraft((before) => ({ ...before, ...changes }))}
          />
        ) : (
          <StalePeople stale={edit.stale} onTakeAll={() => edit.takeAll()} onLeaveOut={() => edit.leaveOut()} />
        )}
        <p className="fault" role="alert">
          {edit.fault}
        </p>
        <div className="choices">
          {edit.stale === undefined && (
            <button
              type="submit"
              className="button main"
              disabled={edit.saving || changesOf(deed, draft) === undefined}
            >
              {edit.saving ? words.saving : words.save(selection.size)}
            </button>
          )}
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
