/** Asks calmly before everything becomes as it was, and says that the way back is kept. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, isGone, saidBy } from '../../client/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { appWords } from '../../words/app-words.ts';
import type { Backup } from './backups-query.ts';
import { backupWords as words, bringAndTakeWords } from './bring-and-take-words.ts';

interface RestoreDialogProps {
  readonly backup: Backup;
  readonly when: string;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

export function RestoreDialog({ backup, when, onClose, onDone }: RestoreDialogProps) {
  const queries = useQueryClient();
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState('');
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  const restore = async (): Promise<void> => {
    setWorking(true);
    setFault('');
    try {
      await client.restoreBackup({ name: backup.name });
      await queries.invalidateQueries();
      onDone(words.restored(when));
    } catch (error) {
      const { gone, notDone } = bringAndTakeWords;
      setFault(isGone(error) ? gone : notDone(saidBy(error)));
      setWorking(false);
    }
  };
  return (
    <Dialog title={words.restoreTitle(when)} closeWord={appWords.close} onClose={onClose}>
      <div className="backup-form">
        <p>{words.restoreNote}</p>
        <p>{words.since}</p>
        <p className="hint">{words.holds(backup)}</p>
        <p className="fault" role="alert">
          {fault}
        </p>
        <p className="hint" role="status">
          {isWorking ? words.restoring : ''}
        </p>
        <p className="choices">
          <button
            type="button"
            className="button main"
            aria-disabled={isWorking}
            onClick={() => !isWorking && void restore()}
          >
            {words.restoreYes}
          </button>
          <button type="button" className="button" ref={leave} onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </div>
    </Dialog>
  );
}
