/** An encrypted copy of a backup: a passphrase typed twice, and a file among the downloads. Nothing of it is kept. */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { client, isGone, saidBy } from '../../client/client.ts';
import { downloadBlob } from '../../client/download-blob.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { appWords } from '../../words/app-words.ts';
import type { Backup } from './backups-query.ts';
import { backupWords as words, bringAndTakeWords, strengthWords } from './bring-and-take-words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { passphraseStrength } from './passphrase-strength.ts';

interface CopyDialogProps {
  readonly backup: Backup;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

export function CopyDialog({ backup, onClose, onDone }: CopyDialogProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState('');
  const strength = passphraseStrength(passphrase);
  const copy = async (): Promise<void> => {
    setWorking(true);
    try {
      downloadBlob(await client.copyBackup({ name: backup.name, passphrase }), words.fileName(backup.name));
      onDone(words.copied);
    } catch (error) {
      const { gone, notDone } = bringAndTakeWords;
      setFault(isGone(error) ? gone : notDone(saidBy(error)));
      setWorking(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWorking) return;
    const wrong = faultIn({ passphrase, again });
    setFault(wrong);
    if (wrong === '') void copy();
    else document.querySelector<HTMLElement>(`[id="${id}-${strength === 'short' ? 'one' : 'two'}"]`)?.focus();
  };
  return (
    <Dialog title={words.copyTitle} closeWord={appWords.close} onClose={onClose}>
      <form className="backup-form" noValidate onSubmit={submit}>
        <p>{words.copyNote}</p>
        <PassphraseField
          id={`${id}-one`}
          label={words.passphrase}
          value={passphrase}
          isShown={isShown}
          hint={passphrase === '' ? words.passphraseHint : strengthWords[strength]}
          isWrong={fault !== ''}
          onChange={setPassphrase}
        />
        <PassphraseField
          id={`${id}-two`}
          label={words.again}
          value={again}
          isShown={isShown}
          isWrong={fault !== ''}
          onChange={setAgain}
        />
        <label className="tick">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {words.show}
        </label>
        <p className="fault" role="alert">
          {fault}
        </p>
        <p className="hint" role="status">
          {isWorking ? words.copying : ''}
        </p>
        <p className="choices">
          <button type="submit" className="button main" aria-disabled={isWorking}>
            {words.makeCopy}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function faultIn({ passphrase, again }: { readonly passphrase: string; readonly again: string }): string {
  if (passphraseStrength(passphrase) === 'short') return strengthWords.short;
  if (again === '') return words.missing;
  return again === passphrase ? '' : words.differs;
}
