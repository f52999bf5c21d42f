/** All meetings: those ahead, the next one first, and those past. C8 V3 */

import { useState } from 'react';
import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { useClock } from '../../client/use-clock.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { MeetingLine } from './meeting-line.tsx';
import { useMeetings } from './meetings-query.ts';
import type { MeetingFound, MeetingsShown } from './meetings-query.ts';
import { meetingsFaults as faults, meetingsWords as words } from './meetings-words.ts';
import './meetings.css';

const pageSize = 50;

export function Meetings() {
  const [limit, setLimit] = useState(pageSize);
  const { data, error, refetch } = useMeetings(limit);
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="screen-ways no-print">
        <Link className="button main" href={urls.newMeeting()}>
          <Icon name="plus" size={18} />
          {words.schedule}
        </Link>
        <Link className="button" href={urls.askForTalk()}>
          {words.ask}
        </Link>
      </p>
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
      {data !== undefined && <Lists shown={data} onMore={() => setLimit(limit + pageSize)} />}
    </>
  );
}

function Lists({ shown, onMore }: { readonly shown: MeetingsShown; readonly onMore: () => void }) {
  const clock = useClock(shown.time);
  const { ahead, past } = shown;
  if (ahead.total + past.total === 0) return <Empty />;
  const unseen = past.total - past.items.length;
  const lines = (items: readonly MeetingFound[]) => (
    <ul className="card meeting-lines">
      {items.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} clock={clock} />
      ))}
    </ul>
  );
  return (
    <>
      <section className="meetings-part" aria-labelledby="ahead-head">
        <h2 id="ahead-head">{words.ahead}</h2>
        {ahead.total === 0 ? <p className="hint">{words.nothingAhead}</p> : lines(ahead.items)}
      </section>
      <section className="meetings-part" aria-labelledby="past-head">
        <h2 id="past-head">{words.past}</h2>
        {past.total === 0 ? <p className="hint">{words.nothingPast}</p> : lines(past.items)}
        {unseen > 0 && (
          <button type="button" className="button more no-print" onClick={onMore}>
            {words.more(Math.min(unseen, pageSize))}
          </button>
        )}
      </section>
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
    <div className="card nothing-yet">
      <p className="cleared-title">
        <Icon name="clock" size={24} />
        {words.emptyTitle}
      </p>
      <p>{words.empty}</p>
    </div>
  );
}
