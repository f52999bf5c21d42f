/** The line itself: Enter logs it; a picture or a card that is pasted is read. */

import { useId } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { captureWords as words } from './capture-words.ts';
import { isCard } from './card/is-card.ts';
import type { CardSource } from './card/use-card-reading.ts';
import { warmUp } from './use-understanding.ts';

interface LineFieldProps {
  readonly line: string;
  readonly labelledBy: string;
  readonly onLine: (line: string) => void;
  readonly onCard: (source: CardSource) => void;
  readonly onSave: () => void;
}

export function LineField({ line, labelledBy, onLine, onCard, onSave }: LineFieldProps) {
  const id = useId();
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSave();
  };
  const pasted = (event: ClipboardEvent): void => {
    const source = cardIn(event.clipboardData);
    if (source === undefined) return;
    event.preventDefault();
    onCard(source);
  };
  return (
    <form
      className="line-form"
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label className="line-label" htmlFor={`${id}-line`}>
        {words.title}
      </label>
      <textarea
        id={`${id}-line`}
        className="input line-input"
        dir="auto"
        rows={2}
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        placeholder={words.placeholder}
        value={line}
        onChange={(event) => onLine(event.target.value)}
        onFocus={warmUp}
        onKeyDown={pressed}
        onPaste={pasted}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.lineHint}
      </p>
    </form>
  );
}

/** A picture, or the text of a vCard or MECARD. */
export function cardIn(data: DataTransfer): CardSource | undefined {
  const picture = [...data.files].find(({ type }) => type.startsWith('image/'));
  const text = data.getData('text/plain');
  return picture ?? (isCard(text) ? text : undefined);
}
