/** What happened, that nothing was lost, and what to do. */

import { Icon } from './icon.tsx';

interface FaultCardProps {
  readonly title: string;
  readonly what: string;
  readonly step: string;
  readonly againWord: string;
  readonly onAgain: () => void;
}

export function FaultCard({ title, what, step, againWord, onAgain }: FaultCardProps) {
  return (
    <section className="card fault" role="alert">
      <header className="card-head">
        <h2>
          <Icon name="warn" size={24} />
          {title}
        </h2>
      </header>
      <p>{what}</p>
      <p>{step}</p>
      <p>
        <button type="button" className="button" onClick={onAgain}>
          {againWord}
        </button>
      </p>
    </section>
  );
}
