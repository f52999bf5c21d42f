/** Nothing is owed: a day that is clear, or a notebook in which nothing stands yet. */

import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { emptyWords, todayWords } from './today-words.ts';

interface EmptyDayProps {
  /** Groups in all parts of the day. */
  readonly total: number;
  readonly onCapture: () => void;
}

export function EmptyDay({ total, onCapture }: EmptyDayProps) {
  const { data } = useQuery({
    queryKey: ['today', 'has people'],
    queryFn: ({ signal }) => client.findPeople({ limit: 1 }, { signal }),
    enabled: total === 0,
  });
  if (total > 0) {
    return <Cleared note={todayWords.clearedNote} />;
  }
  if (data === undefined) {
    return null;
  }
  return data.total > 0 ? <Cleared note={todayWords.nothingAhead} /> : <FirstRun onCapture={onCapture} />;
}

function Cleared({ note }: { readonly note: string }) {
  return (
    <div className="card cleared">
      <p className="cleared-title">
        <Icon name="check" size={24} />
        {todayWords.cleared}
      </p>
      <p>{note}</p>
    </div>
  );
}

function FirstRun({ onCapture }: { readonly onCapture: () => void }) {
  return (
    <section className="card first-run" aria-labelledby="first-run-head">
      <header className="card-head">
        <h2 className="name" id="first-run-head">
          {emptyWords.firstTitle}
        </h2>
      </header>
      <p>{emptyWords.first}</p>
      <p className="choices">
        <button type="button" className="button main" onClick={onCapture}>
          <Icon name="plus" size={18} />
          {emptyWords.logNow}
        </button>
        <Link className="button" href={urls.bringContacts}>
          {emptyWords.import}
        </Link>
        <Link className="button" href={urls.welcome}>
          {emptyWords.otherWays}
        </Link>
      </p>
    </section>
  );
}
