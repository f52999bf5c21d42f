/** What happened, that nothing was lost, and what to do. */

import { Icon } from '../../ui/icon.tsx';
import { faultWords, todayWords } from './today-words.ts';

export function Fault({ gone, onAgain }: { readonly gone: boolean; readonly onAgain: () => void }) {
  return (
    <>
      <h1 id="today-head" tabIndex={-1} className="today-head">
        {todayWords.title}
      </h1>
      <section className="card fault" role="alert">
        <header className="card-head">
          <h2>
            <Icon name="warn" size={24} />
            {gone ? faultWords.goneTitle : faultWords.brokenTitle}
          </h2>
        </header>
        <p>{gone ? faultWords.gone : faultWords.broken}</p>
        <p>{gone ? faultWords.goneStep : faultWords.brokenStep}</p>
        <p>
          <button type="button" className="button" onClick={onAgain}>
            {faultWords.again}
          </button>
        </p>
      </section>
    </>
  );
}
