/** Own groups with how the owner stands to each, and the directory of associations by occupation. F9–F12 V6 V7 */

import { useState } from 'react';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { Directory } from './directory.tsx';
import { useGroups } from './groups-query.ts';
import { groupsFaults as faults, groupsWords as words } from './groups-words.ts';
import { NoteOwn } from './note-own.tsx';
import { OwnGroups } from './own-groups.tsx';
import './groups.css';

const pageSize = 100;
const enough = 2;

export function Groups() {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useGroups(limit);
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
      {data !== undefined && (
        <>
          {data.page.inView < enough && <Nudge inView={data.page.inView} />}
          <NoteOwn groups={data.page.items} />
          <OwnGroups page={data.page} time={data.time} onMore={() => setLimit(limit + pageSize)} />
        </>
      )}
      {(data !== undefined || error === null) && <Directory />}
    </>
  );
}

function Nudge({ inView }: { readonly inView: number }) {
  return (
    <section className="card group-nudge" aria-labelledby="nudge-head">
      <h2 id="nudge-head">
        <Icon name="people" size={22} />
        {words.nudgeTitle}
        <span className="mark">{words.rule}</span>
      </h2>
      <p>{inView === 0 ? words.nudge.none : words.nudge.one}</p>
    </section>
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
