/** What will stand here, and the next step; or that nothing meets what was asked for. */

import { Icon } from '../../ui/icon.tsx';
import { boardWords, emptyWords, filterWords } from './opportunities-words.ts';

export function NoPositions({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section className="card no-positions" aria-labelledby="no-positions-head">
      <header className="card-head">
        <h2 className="name" id="no-positions-head">
          {emptyWords.title}
        </h2>
      </header>
      <p>{emptyWords.text}</p>
      <p>
        <button type="button" className="button main" onClick={onAdd}>
          <Icon name="plus" size={18} />
          {boardWords.add}
        </button>
      </p>
      <p className="hint">{emptyWords.hint}</p>
    </section>
  );
}

export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <section className="card no-positions">
      <h2>{filterWords.noMatchTitle}</h2>
      <p>{filterWords.noMatch}</p>
      <p>
        <button type="button" className="button" onClick={onClear}>
          {filterWords.clear}
        </button>
      </p>
    </section>
  );
}
