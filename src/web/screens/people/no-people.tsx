/** Nobody to show: a notebook without people, or a question that nobody fits. */

import { Link } from 'wouter';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { noneWords } from './people-words.ts';

interface NoPeopleProps {
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

export function NoPeople({ isFiltered, onAdd, onClear }: NoPeopleProps) {
  if (isFiltered) {
    return (
      <section className="card nobody">
        <h2>{noneWords.noMatchTitle}</h2>
        <p>{noneWords.noMatch}</p>
        <button type="button" className="button" onClick={onClear}>
          {noneWords.clear}
        </button>
      </section>
    );
  }
  return (
    <section className="card first-run" aria-labelledby="nobody-head">
      <header className="card-head">
        <h2 className="name" id="nobody-head">
          {noneWords.firstTitle}
        </h2>
      </header>
      <p>{noneWords.first}</p>
      <ol>
        <li>
          <h3>{noneWords.add}</h3>
          <p>{noneWords.addNote}</p>
          <button type="button" className="button main" onClick={onAdd}>
            <Icon name="plus" size={18} />
            {noneWords.add}
          </button>
        </li>
        <li>
          <h3>{noneWords.import}</h3>
          <p>{noneWords.importNote}</p>
          <Link className="button" href={urls.bringContacts}>
            {noneWords.importGo}
          </Link>
        </li>
      </ol>
    </section>
  );
}
