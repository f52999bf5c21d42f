/** Text that grows smaller until it fits into its box, and tells where even the smallest does not. */

import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface FittedProps {
  /** In points, the largest first. */
  readonly sizes: readonly number[];
  readonly className?: string;
  /** Towards which side its script runs. */
  readonly reads?: 'left' | 'right';
  readonly onFit?: ((fits: boolean) => void) | undefined;
  readonly children: ReactNode;
}

export function Fitted({ sizes, className = '', reads, onFit, children }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = (): void => {
      const fits = sizes.some((size) => {
        element.style.fontSize = `${size}pt`;
        return element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
      });
      element.dataset['fits'] = String(fits);
      onFit?.(fits);
    };
    // Its first report comes when the box has been laid out with every style.
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  });
  return (
    <div ref={box} className={`fitted ${className}`} data-reads={reads}>
      {children}
    </div>
  );
}
