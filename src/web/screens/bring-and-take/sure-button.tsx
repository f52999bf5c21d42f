/** A deed that cannot be taken back with a click: asked for twice, with what it means in between. */

import { useEffect, useRef, useState } from 'react';

interface SureButtonProps {
  readonly word: string;
  readonly title: string;
  readonly note: string;
  readonly yes: string;
  readonly no: string;
  readonly onSure: () => Promise<void>;
}

export function SureButton({ word, title, note, yes, no, onSure }: SureButtonProps) {
  const [asking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) sure.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="button" ref={first} onClick={() => setAsking(true)}>
        {word}
      </button>
    );
  }
  return (
    <div className="sure" role="group" aria-label={title}>
      <p>
        <strong>{title}</strong> {note}
      </p>
      <p className="choices">
        <button type="button" className="button" ref={sure} onClick={() => void onSure().then(() => setAsking(false))}>
          {yes}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {no}
        </button>
      </p>
    </div>
  );
}
