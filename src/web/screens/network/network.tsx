/** How the network stands: its size and who leaves, who drifts, whom one has not seen, who gave more, and the map. V2–V5 V8 T10 */

import { lazy, Suspense, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { isGone } from '../../client/client.ts';
import { useClock } from '../../client/use-clock.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { useNetwork } from './network-query.ts';
import type { NetworkShown } from './network-query.ts';
import { networkFaults as faults, networkWords as words } from './network-words.ts';
import { NumberPeople } from './number-people.tsx';
import { NumberTiles } from './number-tiles.tsx';
import { numberAsked } from './numbers.ts';
import { Size } from './size.tsx';
import { WhoLeaves } from './who-leaves.tsx';
import './network.css';

const MapPart = lazy(async () => ({ default: (await import('./map/map-part.tsx')).MapPart }));

const pageSize = 50;
const most = 1_000;

export function Network() {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useNetwork(limit);
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? faults.gone : faults.broken)}
          againWord={faults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {words.stale}
        </p>
      )}
      {data !== undefined &&
        (data.people + data.stopped === 0 ? (
          <Empty />
        ) : (
          <Standing network={data} onMore={limit < most ? () => setLimit(Math.min(limit * 4, most)) : undefined} />
        ))}
    </>
  );
}

interface StandingProps {
  readonly network: NetworkShown;
  readonly onMore: (() => void) | undefined;
}

function Standing({ network, onMore }: StandingProps) {
  const clock = useClock(network.time);
  const asked = numberAsked(useSearch());
  return (
    <>
      <Size network={network} />
      {network.size.toLeave > 0 && <WhoLeaves network={network} clock={clock} onMore={onMore} />}
      <NumberTiles network={network} asked={asked} />
      {asked !== undefined && (
        <NumberPeople key={asked} asked={asked} network={network} clock={clock} onMore={onMore} />
      )}
      {network.stopped > 0 && <p className="hint network-aside">{words.stopped(network.stopped)}</p>}
      <Suspense fallback={<div className="map-room" />}>
        <MapPart />
      </Suspense>
    </>
  );
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? words.loading : ''}
      </p>
      {late && <div aria-hidden="true" className="card blank" />}
    </>
  );
}

function Empty() {
  return (
    <div className="card network-empty">
      <p className="cleared-title">
        <Icon name="network" size={24} />
        {words.emptyTitle}
      </p>
      <p>{words.empty}</p>
      <p className="no-print">
        <Link className="button" href={urls.people}>
          {words.addPeople}
        </Link>
      </p>
    </div>
  );
}
