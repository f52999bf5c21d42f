/** The frame of every editor: a small form that takes the focus, is left by Esc, and can leave its chip out. */

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { editorWords as words } from '../editor-words.ts';

export interface EditorFrameProps {
  readonly title: string;
  readonly fault?: string | undefined;
  readonly onSave: () => void;
  readonly saveWord?: string;
  /** Missing where there is nothing yet to leave out. */
  readonly onRemove: (() => void) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function EditorFrame(props: EditorFrameProps) {
  const { title, fault, onSave, saveWord = words.done, onRemove, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>('.candidates button, input, select, textarea')
      ?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="chip-editor form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="editor-deeds">
        <button type="submit" className="button main">
          {saveWord}
        </button>
        {onRemove !== undefined && (
          <button type="button" className="button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
