/** The place to write a missing address, where it is missed. */

import { useEffect, useId, useRef, useState } from 'react';
import type { Recipient } from './cards-query.ts';
import { cardsWords as words } from './cards-words.ts';
import { useCardDeeds } from './use-card-deeds.ts';

interface AddressFormProps {
  readonly recipient: Recipient;
  readonly onClose: () => void;
}

export function AddressForm({ recipient, onClose }: AddressFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { writeAddress } = useCardDeeds();
  useEffect(() => field.current?.focus(), []);
  const save = async (): Promise<void> => {
    const address = text.trim();
    if (address === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    if (await writeAddress(recipient, address)) onClose();
    setBusy(false);
  };
  return (
    <form
      className="cards-address no-print"
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.address(recipient.name)}</label>
        <textarea
          id={id}
          ref={field}
          className="input"
          dir="auto"
          required
          maxLength={2_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div className="choices">
        <button type="submit" className="button main" disabled={isBusy}>
          {words.saveAddress}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
