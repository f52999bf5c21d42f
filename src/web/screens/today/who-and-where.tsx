import { Link } from 'wouter';
import { urls } from '../../urls.ts';
import { emptyWords } from './today-words.ts';

/** A quiet line for an owner who has not said who they are. */
export function WhoAndWhere() {
  return (
    <p className="hint who-and-where no-print">
      <Link href={urls.settings}>{emptyWords.whoAndWhere}</Link>
    </p>
  );
}
