/** Text that grows smaller until it fits into its box, and tells where even the smallest does not. */

import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface FittedProps {
  /** In points, the largest first. */
  readonly sizes: readonly number[];
  readonly className?: string;
  readonly onFit?: ((fits: boolean) => void) | undefined;
  readonly children: ReactNode;
}

export function Fitted({ sizes, className = '', onFit, children }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const fits = sizes.some((size) => {
      element.style.fontSize = `${size}pt`;
      return element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
    });
    element.dataset['fits'] = String(fits);
    onFit?.(fits);
  });
  return (
    <div ref={box} className={`fitted ${className}`}>
      {children}
    </div>
  );
}
