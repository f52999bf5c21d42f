/** One backup: when and why it was made, what it holds, and what can be done with it. */

import { useState } from 'react';
import { useConnection } from '../../client/connection.ts';
import type { Clock } from '../../words/due-words.ts';
import { momentWords } from './backup-words.ts';
import type { Backup } from './backups-query.ts';
import { backupWords as words } from './bring-and-take-words.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

interface BackupRowProps {
  readonly backup: Backup;
  readonly clock: Clock;
  /** Told once it is done, since the list changes because of it. */
  readonly onDone: (text: string) => void;
}

export function BackupRow({ backup, clock, onDone }: BackupRowProps) {
  const [open, setOpen] = useState<'restore' | 'copy'>();
  const { isGone } = useConnection();
  const when = momentWords(backup.at, clock);
  const show = (which: 'restore' | 'copy') => () => {
    if (!isGone) setOpen(which);
  };
  const close = (): void => setOpen(undefined);
  const done = (text: string): void => {
    close();
    onDone(text);
  };
  return (
    <li>
      <div>
        <h3>{when}</h3>
        <p className="hint">
          {words.reasons[backup.reason]}: {words.holds(backup)}
        </p>
      </div>
      <p className="choices">
        <button
          type="button"
          className="button"
          aria-label={words.restoreNamed(when)}
          aria-disabled={isGone}
          onClick={show('restore')}
        >
          {words.restore}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={words.copyNamed(when)}
          aria-disabled={isGone}
          onClick={show('copy')}
        >
          {words.copy}
        </button>
      </p>
      {open === 'restore' && <RestoreDialog backup={backup} when={when} onClose={close} onDone={done} />}
      {open === 'copy' && <CopyDialog backup={backup} onClose={close} onDone={done} />}
    </li>
  );
}
