/** Pairs of cards that may be of one person, each to be merged or told apart. V5 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { client, isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { duplicatesWords as words } from './duplicates-words.ts';
import { PairCard } from './pair-card.tsx';
import './duplicates.css';

const pageSize = 25;

export function Duplicates() {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useQuery({
    queryKey: ['people', 'duplicates', limit],
    queryFn: ({ signal }) => client.findDuplicates({ limit }, { signal }),
    placeholderData: keepPreviousData,
  });
  const unseen = data === undefined ? 0 : data.total - data.items.length;
  return (
    <>
      <p className="to-people no-print">
        <Link href={urls.people}>{words.toPeople}</Link>
      </p>
      <h1 tabIndex={-1} className="screen-head">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <p className="hint" role="status">
        {data !== undefined && data.total > 0 && words.count(data.total)}
      </p>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard
          title={isGone(error) ? words.goneTitle : words.brokenTitle}
          what={isGone(error) ? words.goneLead : words.brokenLead}
          step={isGone(error) ? words.goneStep : words.brokenStep}
          againWord={words.again}
          onAgain={() => void refetch()}
        />
      )}
      {data?.total === 0 && (
        <section className="card no-doubles">
          <h2>{words.noneTitle}</h2>
          <p>{words.none}</p>
        </section>
      )}
      <ul className="pairs">
        {data?.items.map((pair) => (
          <li key={pair.people.map(({ id }) => id).join(' ')}>
            <PairCard pair={pair} />
          </li>
        ))}
      </ul>
      {data !== undefined && data.passedOver > 0 && <p className="hint">{words.passedOver}</p>}
      {unseen > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + pageSize)}>
          {words.more(Math.min(unseen, pageSize))}
        </button>
      )}
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <p className={late ? 'hint' : 'unseen'} role="status">
      {late ? words.loading : ''}
    </p>
  );
}
