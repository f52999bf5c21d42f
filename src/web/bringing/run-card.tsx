/** Something that takes a while: what it is, how far, and the way to stop it. Shorter than a blink, it shows nothing. */

import { useEffect, useId, useRef } from 'react';
import { useLate } from '../ui/use-late.ts';
import { bringWords as words } from './bring-words.ts';
import type { RunProgress } from './bringing.ts';

interface RunCardProps {
  readonly said: string;
  /** Of the file, where the run has phases to be told. */
  readonly name?: string;
  readonly progress?: RunProgress | undefined;
  /** From 0 to 1, where it is known otherwise. */
  readonly share?: number;
  /** Absent where it is being stopped already. */
  readonly onCancel?: () => void;
}

export function RunCard({ said, name = '', progress, share = progress?.share, onCancel }: RunCardProps) {
  const id = useId();
  const isLate = useLate();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const text = progress?.phase === undefined ? said : words.phases[progress.phase](name);
  return (
    <section className="card bring-run" data-late={isLate}>
      <p id={id} role="status" dir="auto">
        {isLate ? text : ''}
      </p>
      {/* A phase that does not tell how far it is stands at nought. */}
      <progress aria-labelledby={id} {...(share !== undefined && share > 0 && { value: share })} />
      <p>
        <button
          type="button"
          className="button"
          ref={button}
          aria-disabled={onCancel === undefined}
          onClick={() => onCancel?.()}
        >
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
