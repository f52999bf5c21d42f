/** Short news of what was just done, read out by screen readers, with the way back. */

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { focusHead } from './focus-head.ts';
import { Icon, type IconName } from './icon.tsx';
import { useUndoKey } from './use-undo-key.ts';
import './toasts.css';

export interface Toast {
  readonly text: string;
  /** What takes it back; a toast without it only tells. */
  readonly undo?: () => void;
  /** What does again what was taken back. */
  readonly redo?: () => void;
  readonly kind?: 'done' | 'fault';
}

interface Toasts {
  readonly show: (toast: Toast) => void;
  /** Takes the last thing back, also after its toast has gone; then the one before. */
  readonly undoLast: () => void;
}

const ToastsContext = createContext<Toasts>({ show: () => {}, undoLast: () => {} });

export function useToasts(): Toasts {
  return useContext(ToastsContext);
}

const shownMs = 12_000;

const mostUndoings = 50;

export function ToastHost({
  children,
  undoWord,
  redoWord,
  closeWord,
}: {
  readonly children: ReactNode;
  readonly undoWord: string;
  readonly redoWord: string;
  readonly closeWord: string;
}) {
  const [toast, setToast] = useState<Toast & { readonly id: number }>();
  const [held, setHeld] = useState(false);
  const undoings = useRef<readonly (() => void)[]>([]);
  const host = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);

  const show = useCallback((next: Toast) => {
    if (next.undo !== undefined) undoings.current = [...undoings.current, next.undo].slice(-mostUndoings);
    setHeld(false);
    setToast((previous) => ({ ...next, id: (previous?.id ?? 0) + 1 }));
  }, []);

  const undoLast = useCallback(() => {
    const undo = undoings.current.at(-1);
    undoings.current = undoings.current.slice(0, -1);
    setToast(undefined);
    undo?.();
  }, []);

  const leave = (): void => {
    if (host.current?.contains(document.activeElement) === true) giveBack(cameFrom.current);
    setToast(undefined);
  };

  const act = (deed: () => void): void => {
    undoings.current = undoings.current.filter((undo) => undo !== deed);
    leave();
    deed();
  };

  useEffect(() => {
    if (toast === undefined || held) {
      return undefined;
    }
    const timer = setTimeout(() => setToast(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  useUndoKey(undoLast);
  const toasts = useMemo(() => ({ show, undoLast }), [show, undoLast]);
  return (
    <ToastsContext value={toasts}>
      {children}
      <div
        className="toasts no-print"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        ref={host}
        onFocus={({ currentTarget, relatedTarget }) => {
          setHeld(true);
          if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
        onBlur={() => setHeld(false)}
      >
        <p className="unseen" role="status">
          {toast?.text}
        </p>
        {toast !== undefined && (
          <div className="toast" data-kind={toast.kind} key={toast.id}>
            <Icon name={toast.kind === 'fault' ? 'warn' : 'check'} />
            <p aria-hidden="true">{toast.text}</p>
            {toast.undo !== undefined && <ToastDeed word={undoWord} icon="undo" act={act} deed={toast.undo} />}
            {toast.redo !== undefined && <ToastDeed word={redoWord} icon="redo" act={act} deed={toast.redo} />}
            <button type="button" className="button quiet" aria-label={closeWord} onClick={leave}>
              <Icon name="close" size={18} />
            </button>
          </div>
        )}
      </div>
    </ToastsContext>
  );
}

/** Where the focus was before it went to the toast; that may be gone by now. */
function giveBack(before: EventTarget | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  else focusHead();
}

interface ToastDeedProps {
  readonly word: string;
  readonly icon: IconName;
  readonly act: (deed: () => void) => void;
  readonly deed: () => void;
}

function ToastDeed({ word, icon, act, deed }: ToastDeedProps) {
  return (
    <button type="button" className="button" onClick={() => act(deed)}>
      <Icon name={icon} size={18} />
      {word}
    </button>
  );
}
