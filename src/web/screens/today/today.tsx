/** Home: the way to sundown, what is owed grouped by person, what is coming, and quiet advice. */

import { useState } from 'react';
import { Redirect } from 'wouter';
import { isGone } from '../../client/client.ts';
import { useToday } from '../../client/agenda-query.ts';
import { useDayAhead } from '../../live/day-ahead.ts';
import { urls } from '../../urls.ts';
import { DayPage } from './day-page.tsx';
import { Fault } from './fault.tsx';
import { Loading } from './loading.tsx';
import { faultWords } from './today-words.ts';
import { useGreeting } from './use-greeting.ts';
import './today.css';
import './card.css';

interface TodayProps {
  /** Whether `j`, `d` and the like act; their owner may have turned them off. */
  readonly singleKeys: boolean;
  readonly onCapture: () => void;
}

const pageSize = 25;

export function Today({ singleKeys, onCapture }: TodayProps) {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useToday(limit);
  useDayAhead(limit);
  const greeting = useGreeting(data?.total === 0);
  if (greeting === 'welcome') return <Redirect to={urls.welcome} replace />;
  if (greeting === 'asking') return <Loading />;
  if (data === undefined) {
    return error === null ? <Loading /> : <Fault gone={isGone(error)} onAgain={() => void refetch()} />;
  }
  return (
    <>
      {error !== null && (
        <p className="stale no-print" role="status">
          {faultWords.stale}
        </p>
      )}
      <DayPage today={data} singleKeys={singleKeys} onCapture={onCapture} onMore={() => setLimit(limit + pageSize)} />
    </>
  );
}
