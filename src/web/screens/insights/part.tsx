/** A part of Insights: a card with its title and what it is about. */

import { useId } from 'react';
import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

export function Part({ title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section className="card insight" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
      </header>
      <div className="insight-body">
        <p className="hint">{lead}</p>
        {children}
      </div>
    </section>
  );
}
