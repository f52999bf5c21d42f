/** The address of the feed, to be copied and given to a calendar. */

import { useId, useState } from 'react';
import { feedWords as words } from './bring-and-take-words.ts';

export function FeedAddress({ address }: { readonly address: string }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.address}</label>
      <div className="feed-address">
        <input
          id={id}
          className="input"
          readOnly
          spellCheck={false}
          value={address}
          aria-describedby={`${id}-secret`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p className="hint" id={`${id}-secret`}>
        {words.secret}
      </p>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}
