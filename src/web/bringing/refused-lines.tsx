/** What of a file stays out, by line or by kind, each with its place and what would help, to be taken along. */

import { useState } from 'react';
import { downloadBlob } from '../client/download-blob.ts';
import { bringWords } from './bring-words.ts';
import type { Preview } from './bringing.ts';
import { refusedWords as words } from './preview-words.ts';

type Refused = Preview['refused'];

const mostShown = 20;

export function RefusedLines({ refused }: { readonly refused: Refused }) {
  const [isWhole, setIsWhole] = useState(false);
  if (refused.length === 0) return null;
  const shown = isWhole ? refused : refused.slice(0, mostShown);
  return (
    <details className="bring-more">
      <summary>{words.title(refused.length)}</summary>
      <p className="hint">{words.note}</p>
      <ul className="bring-lines">
        {shown.map((one, at) => (
          <li key={at}>
            <strong>{placeOf(one)}</strong> <span dir="auto">{one.reason}</span>
          </li>
        ))}
      </ul>
      <p className="choices">
        {shown.length < refused.length && (
          <button
            type="button"
            className="button"
            onClick={(event) => {
              event.currentTarget.closest('details')?.querySelector('summary')?.focus();
              setIsWhole(true);
            }}
          >
            {words.all(refused.length)}
          </button>
        )}
        <CopyList text={textOf(refused)} />
        <button
          type="button"
          className="button quiet"
          onClick={() => downloadBlob(new Blob([textOf(refused)], { type: 'text/plain' }), words.fileName)}
        >
          {words.download}
        </button>
      </p>
    </details>
  );
}

function CopyList({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className="hint" role="status">
        {said}
      </span>
    </>
  );
}

function placeOf({ file, line }: Refused[number]): string {
  return file === undefined ? bringWords.line(line) : bringWords.lineOf(file, line);
}

function textOf(refused: Refused): string {
  return refused.map((one) => `${placeOf(one)}: ${one.reason}\n`).join('');
}
