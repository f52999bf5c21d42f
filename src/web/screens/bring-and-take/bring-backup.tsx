/** A backup from elsewhere, encrypted or not, that joins the list. Nothing changes until it is gone back to. */

import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { client, isGone, saidBy } from '../../client/client.ts';
import { useConnection } from '../../client/connection.ts';
import { uploadFile } from '../../client/upload-file.ts';
import { backupWords as words, bringAndTakeWords } from './bring-and-take-words.ts';
import { PassphraseField } from './passphrase-field.tsx';

export function BringBackup() {
  const id = useId();
  const queries = useQueryClient();
  const { isGone: isOffline } = useConnection();
  const file = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState({ text: '', isFault: false });
  const bring = async (chosen: File): Promise<void> => {
    setWorking(true);
    setSaid({ text: words.bringing, isFault: false });
    try {
      const upload = await uploadFile(chosen, { onShare: () => {}, signal: new AbortController().signal });
      await client.bringBackup({ upload, ...(passphrase !== '' && { passphrase }) });
      setSaid({ text: words.brought, isFault: false });
      setPassphrase('');
      if (file.current !== null) file.current.value = '';
    } catch (error) {
      const { gone, notDone } = bringAndTakeWords;
      setSaid({ text: isGone(error) ? gone : notDone(saidBy(error)), isFault: true });
    }
    setWorking(false);
    await queries.invalidateQueries();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWorking || isOffline) return;
    const [chosen] = file.current?.files ?? [];
    if (chosen !== undefined) {
      void bring(chosen);
      return;
    }
    setSaid({ text: words.bringMissing, isFault: true });
    file.current?.focus();
  };
  return (
    <section className="card taken" aria-labelledby={`${id}-head`}>
      <header className="card-head">
        <h2 id={`${id}-head`}>{words.bring}</h2>
      </header>
      <p className="hint">{words.bringNote}</p>
      <form className="backup-form" noValidate onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${id}-file`}>{words.bringFile}</label>
          <input id={`${id}-file`} ref={file} className="input" type="file" disabled={isOffline} />
        </div>
        <PassphraseField
          id={`${id}-passphrase`}
          label={words.bringPassphrase}
          value={passphrase}
          isShown={isShown}
          onChange={setPassphrase}
        />
        <label className="tick">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {words.show}
        </label>
        <p className={said.isFault ? 'fault' : 'hint'} role="status">
          {said.text}
        </p>
        <p>
          <button type="submit" className="button" aria-disabled={isWorking || isOffline}>
            {words.bringGo}
          </button>
        </p>
      </form>
    </section>
  );
}
