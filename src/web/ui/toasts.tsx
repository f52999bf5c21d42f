/** Short news of what was just done, read out by screen readers, with the way back. */

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './toasts.css';

export interface Toast {
  readonly text: string;
  /** What takes it back; a toast without it only tells. */
  readonly undo?: () => void;
  readonly kind?: 'done' | 'fault';
}

interface Toasts {
  readonly show: (toast: Toast) => void;
  /** Takes the last thing back, also after its toast has gone. */
  readonly undoLast: () => void;
}

const ToastsContext = createContext<Toasts>({ show: () => {}, undoLast: () => {} });

export function useToasts(): Toasts {
  return useContext(ToastsContext);
}

const shownMs = 12_000;

export function ToastHost({
  children,
  undoWord,
  closeWord,
}: {
  readonly children: ReactNode;
  readonly undoWord: string;
  readonly closeWord: string;
}) {
  const [toast, setToast] = useState<Toast & { readonly id: number }>();
  const [held, setHeld] = useState(false);
  const last = useRef<Toast | undefined>(undefined);

  const show = useCallback((next: Toast) => {
    last.current = next;
    setHeld(false);
    setToast((previous) => ({ ...next, id: (previous?.id ?? 0) + 1 }));
  }, []);

  const undoLast = useCallback(() => {
    const { undo } = last.current ?? {};
    last.current = undefined;
    setToast(undefined);
    undo?.();
  }, []);

  useEffect(() => {
    if (toast === undefined || held) {
      return undefined;
    }
    const timer = setTimeout(() => setToast(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const toasts = useMemo(() => ({ show, undoLast }), [show, undoLast]);
  return (
    <ToastsContext value={toasts}>
      {children}
      <div
        className="toasts no-print"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p className="unseen" role="status">
          {toast?.text}
        </p>
        {toast !== undefined && (
          <div className="toast" data-kind={toast.kind} key={toast.id}>
            <Icon name={toast.kind === 'fault' ? 'warn' : 'check'} />
            <p aria-hidden="true">{toast.text}</p>
            {toast.undo !== undefined && (
              <button type="button" className="button" onClick={undoLast}>
                <Icon name="undo" size={18} />
                {undoWord}
              </button>
            )}
            <button type="button" className="button quiet" aria-label={closeWord} onClick={() => setToast(undefined)}>
              <Icon name="close" size={18} />
            </button>
          </div>
        )}
      </div>
    </ToastsContext>
  );
}
