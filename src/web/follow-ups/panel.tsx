/** A question that unfolds under its follow-up. It takes the focus when it opens; the row gives Esc its meaning. */

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('button, input, textarea')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="panel no-print" role="group" aria-labelledby={heading} ref={panel}>
      <p className="panel-title" id={heading}>
        {title}
      </p>
      {children}
    </div>
  );
}
