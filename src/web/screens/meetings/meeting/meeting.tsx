/** A meeting: what to know before, the clock and the notes during, the log and what is owed after. C1 C8–C11 */

import { Link } from 'wouter';
import { codeOf, isGone } from '../../../client/client.ts';
import { FaultCard } from '../../../ui/fault-card.tsx';
import { useLate } from '../../../ui/use-late.ts';
import { urls } from '../../../urls.ts';
import { MeetingPage } from './meeting-page.tsx';
import { useMeeting } from './meeting-query.ts';
import { meetingFaults as faults, meetingWords as words } from './meeting-words.ts';
import './meeting.css';

interface MeetingProps {
  readonly id: string;
  readonly singleKeys: boolean;
}

export function Meeting({ id, singleKeys }: MeetingProps) {
  const { data, error, refetch } = useMeeting(id);
  if (codeOf(error) === 'not-found' || codeOf(error) === 'bad-input') return <Missing />;
  if (data === undefined) {
    return error === null ? <Loading /> : <Fault gone={isGone(error)} onAgain={() => void refetch()} />;
  }
  return (
    <>
      {error !== null && (
        <p className="stale no-print" role="status">
          {faults.stale}
        </p>
      )}
      <MeetingPage shown={data} singleKeys={singleKeys} />
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

function Missing() {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {faults.missingTitle}
      </h1>
      <p className="lead">{faults.missing}</p>
      <p>
        <Link className="button" href={urls.meetings}>
          {faults.missingStep}
        </Link>
      </p>
    </>
  );
}

function Fault({ gone, onAgain }: { readonly gone: boolean; readonly onAgain: () => void }) {
  return (
    <>
      <h1 tabIndex={-1} className="screen-head">
        {words.onTheWay}
      </h1>
      <FaultCard {...(gone ? faults.gone : faults.broken)} againWord={faults.again} onAgain={onAgain} />
    </>
  );
}
