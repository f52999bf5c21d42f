/** What goes on paper, shown as it will come out. While it stands on the page, printing the page prints it alone. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import './print.css';

interface PaperStageProps {
  readonly label: string;
  /** Of its sheets, in millimetres. */
  readonly width: number;
  readonly children: ReactNode;
}

const pixelsPerMm = 96 / 25.4;

export function PaperStage({ label, width, children }: PaperStageProps) {
  const stage = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<number>();
  useEffect(() => {
    document.documentElement.dataset['printing'] = 'paper';
    return () => {
      delete document.documentElement.dataset['printing'];
    };
  }, []);
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // A hair less, so that the edge of the sheet is seen.
  const scale = room === undefined ? 1 : Math.min(1, (room - 4) / (width * pixelsPerMm));
  return (
    <section ref={stage} className="paper-stage" aria-label={label} style={{ '--scale': scale } as CSSProperties}>
      {children}
    </section>
  );
}
