/** Everything parked: since when, why, wake it. Nothing ends before a definite no. T3 T4 */

import { useState } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { useClock } from '../../client/use-clock.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { useHoldingFile } from './holding-query.ts';
import type { HoldingFilePage } from './holding-query.ts';
import { holdingFaults, holdingWords } from './holding-words.ts';
import { ParkedCard } from './parked-card.tsx';
import { useResting } from './use-resting.ts';
import './holding-file.css';

const pageSize = 100;

export function HoldingFile() {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useHoldingFile(limit);
  const fault = isGone(error) ? holdingFaults.gone : holdingFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {holdingWords.title}
        {data !== undefined && data.total > 0 && <span className="count">{holdingWords.count(data.total)}</span>}
      </h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard {...fault} againWord={holdingFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {holdingWords.stale}
        </p>
      )}
      {data?.total === 0 && <Empty />}
      {data !== undefined && data.total > 0 && <Resting page={data} />}
      {data !== undefined && data.total > data.items.length && (
        <button type="button" className="button more no-print" onClick={() => setLimit(limit + pageSize)}>
          {holdingWords.more(data.total - data.items.length)}
        </button>
      )}
    </>
  );
}

function Resting({ page }: { readonly page: HoldingFilePage }) {
  const clock = useClock(page.time);
  const resting = useResting();
  return (
    <>
      <p className="lead">{holdingWords.lead}</p>
      <ul className="parked-list">
        {page.items.map((parked) => (
          <ParkedCard key={parked.id} parked={parked} clock={clock} resting={resting} />
        ))}
      </ul>
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? holdingWords.loading : ''}
      </p>
      {late && (
        <div aria-hidden="true" className="blank-cards">
          <div className="card blank" />
          <div className="card blank" />
        </div>
      )}
    </>
  );
}

function Empty() {
  return (
    <div className="card nothing-parked">
      <p className="cleared-title">
        <Icon name="box" size={24} />
        {holdingWords.emptyTitle}
      </p>
      <p>{holdingWords.empty}</p>
      <p className="no-print">
        <Link className="button" href={urls.today}>
          {holdingWords.toToday}
        </Link>
      </p>
    </div>
  );
}
