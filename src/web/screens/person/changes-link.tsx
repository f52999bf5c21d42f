/** The way to everything that was changed about a person, where it can be taken back. */

import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { changesWords } from './person-words.ts';

export function ChangesLink({ id }: { readonly id: string }) {
  return (
    <p className="last-step no-print">
      <Link className="button quiet" href={urls.historyOf(id)}>
        {changesWords.open}
      </Link>
      <span className="hint">{changesWords.note}</span>
    </p>
  );
}
