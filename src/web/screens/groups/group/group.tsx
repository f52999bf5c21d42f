/** One association, chapter or circle: people, meetings, chapters, and what is to do. F10–F12 V6 V7 */

import { Link } from 'wouter';
import { codeOf, isGone } from '../../../client/client.ts';
import { FaultCard } from '../../../ui/fault-card.tsx';
import { useLate } from '../../../ui/use-late.ts';
import { urls } from '../../../urls.ts';
import { GroupPage } from './group-page.tsx';
import { useGroup } from './group-query.ts';
import { groupFaults as faults, groupWords as words } from './group-words.ts';
import '../groups.css';

export function Group({ id, singleKeys }: { readonly id: string; readonly singleKeys: boolean }) {
  const { data, error, refetch } = useGroup(id);
  if (codeOf(error) === 'not-found' || codeOf(error) === 'bad-input') return <Missing />;
  if (data === undefined && error === null) return <Loading />;
  if (data === undefined) {
    return (
      <>
        <h1 tabIndex={-1} className="screen-head">
          {words.onTheWay}
        </h1>
        <FaultCard
          {...(isGone(error) ? faults.gone : faults.broken)}
          againWord={faults.again}
          onAgain={() => void refetch()}
        />
      </>
    );
  }
  return (
    <>
      {error !== null && (
        <p className="stale no-print" role="status">
          {words.stale}
        </p>
      )}
      <GroupPage card={data.card} today={data.today} singleKeys={singleKeys} />
    </>
  );
}

function Missing() {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {faults.missingTitle}
      </h1>
      <p className="lead">{faults.missing}</p>
      <p>
        <Link className="button" href={urls.groups}>
          {words.back}
        </Link>
      </p>
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'hint' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card blank" />}
    </>
  );
}
