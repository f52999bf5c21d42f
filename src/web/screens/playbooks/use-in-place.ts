import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface InPlace {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Folds it up again; the focus goes back to what opened it unless it has gone elsewhere. */
  readonly leave: (refocus: boolean) => void;
}

/** Something in a sentence that unfolds where it stands. */
export function useInPlace(): InPlace {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  useEffect(() => {
    if (!open && refocus.current) button.current?.focus();
    refocus.current = false;
  }, [open]);
  const leave = useCallback((back: boolean) => {
    refocus.current = back;
    setOpen(false);
  }, []);
  return { open, setOpen, button, leave };
}
