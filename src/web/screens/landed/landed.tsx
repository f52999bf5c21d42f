/** The announcement run: everyone who helped, with what each one did; letters, calls, gifts, withdrawals. F5 to F8 */

import { Link, useSearchParams } from 'wouter';
import { codeOf, isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { LandedPage } from './landed-page.tsx';
import { useLanded } from './landed-query.ts';
import { landedFaults, landedWords } from './landed-words.ts';
import './landed.css';

export function Landed({ singleKeys }: { readonly singleKeys: boolean }) {
  const [search] = useSearchParams();
  const { data, error, refetch } = useLanded(search.get('opportunity') ?? undefined);
  const isNotThere = codeOf(error) === 'not-found';
  const fault = isGone(error) ? landedFaults.gone : landedFaults.broken;
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {landedWords.title}
      </h1>
      {data === undefined && error === null && <Loading />}
      {data === undefined && isNotThere && (
        <p className="lead">
          {landedFaults.notThere} <Link href={urls.landed}>{landedFaults.toLatest}</Link>
        </p>
      )}
      {data === undefined && error !== null && !isNotThere && (
        <FaultCard {...fault} againWord={landedFaults.again} onAgain={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {landedWords.stale}
        </p>
      )}
      {data?.run.landing === null && <Empty />}
      {data !== undefined && data.run.landing !== null && (
        <LandedPage shown={data} landing={data.run.landing} singleKeys={singleKeys} />
      )}
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <p className={late ? 'lead' : 'unseen'} role="status">
      {late ? landedWords.loading : ''}
    </p>
  );
}

function Empty() {
  return (
    <div className="card run-empty">
      <p className="cleared-title">
        <Icon name="landed" size={24} />
        {landedWords.emptyTitle}
      </p>
      <p>{landedWords.empty}</p>
      <p className="no-print">
        <Link className="button" href={urls.opportunities}>
          {landedWords.toOpportunities}
        </Link>
      </p>
    </div>
  );
}
