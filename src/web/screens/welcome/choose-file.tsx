/** A file chosen with the keyboard, by a tap, or dropped. */

import { useId, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { bringWords as words } from './welcome-words.ts';

interface ChooseFileProps {
  /** What became of the file before. */
  readonly said: string | undefined;
  readonly onFile: (file: File) => void;
}

export function ChooseFile({ said, onFile }: ChooseFileProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className="card choose-file"
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
      <p role="status">{said}</p>
      <div className="choose">
        <input
          id={id}
          className="unseen-file"
          type="file"
          accept=".zip,.csv,.vcf,.vcard,text/csv,text/vcard,application/zip"
          aria-describedby={`${id}-kinds`}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onFile(file);
          }}
        />
        <label className="button main" htmlFor={id}>
          <Icon name="plus" size={18} />
          {words.choose}
        </label>
        <span className="hint">{words.drop}</span>
      </div>
      <p className="hint" id={`${id}-kinds`}>
        {words.kinds}
      </p>
    </div>
  );
}
