/** A file chosen with the keyboard, by a tap, or dropped. */

import { useEffect, useId, useRef, useState } from 'react';
import { useConnection } from '../client/connection.ts';
import { Icon } from '../ui/icon.tsx';
import { bringWords as words } from './bring-words.ts';

interface ChooseFileProps {
  /** What became of the file before. */
  readonly said: string | undefined;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ said, onFile }: ChooseFileProps) {
  const id = useId();
  const { isGone } = useConnection();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // What had the focus before is gone, since it led here.
  useEffect(() => {
    if (said !== undefined) input.current?.focus();
  }, [said]);
  return (
    <div
      className="card bring-choose"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <p role="status">{isGone ? words.offline : said}</p>
      <div className="bring-choice">
        <input
          id={id}
          ref={input}
          className="bring-unseen"
          type="file"
          aria-describedby={`${id}-kinds`}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onFile(file);
          }}
        />
        <label className={isGone ? 'button' : 'button main'} htmlFor={id}>
          <Icon name="plus" size={18} />
          {words.choose}
        </label>
        <span className="hint bring-drop">{words.drop}</span>
      </div>
      <p className="hint" id={`${id}-kinds`}>
        {words.kinds}
      </p>
    </div>
  );
}
