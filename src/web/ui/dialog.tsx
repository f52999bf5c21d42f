/** A modal on the browser's own dialog: it keeps the focus inside, closes on Esc and gives the focus back. */

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { focusHead } from './focus-head.ts';
import { Icon } from './icon.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shown for as long as it is rendered. */
export function Dialog({ title, closeWord, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('textarea, select, input:not([type=checkbox])')?.focus();
    return () => {
      // What opened it may be gone by now, and a focus on nothing would be lost.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else focusHead();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog no-print"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button quiet" onClick={onClose} aria-label={closeWord}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
