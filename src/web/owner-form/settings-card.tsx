/** One card of the settings: its name, what it is for, its fields. */

import { useId } from 'react';
import type { ReactNode } from 'react';

interface SettingsCardProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

export function SettingsCard({ title, note, children }: SettingsCardProps) {
  const id = useId();
  return (
    <section className="card settings-card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
      </header>
      <div className="settings-fields">
        <p className="hint wide">{note}</p>
        {children}
      </div>
    </section>
  );
}
