/** A person's 3×5 card, and everything behind it. V1 */

import { Link } from 'wouter';
import { codeOf, isGone } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { usePerson } from '../../client/person-query.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { PersonPage } from './person-page.tsx';
import { personFaultWords as faults, personWords as words } from './person-words.ts';
import './person.css';

interface PersonProps {
  readonly id: string;
  readonly singleKeys: boolean;
  readonly onLog: (person: NamedPerson) => void;
}

export function Person({ id, singleKeys, onLog }: PersonProps) {
  const { data, error, refetch } = usePerson(id);
  const isMissing = codeOf(error) === 'not-found' || codeOf(error) === 'bad-input';
  if (isMissing) return <Missing />;
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
      <PersonPage shown={data} singleKeys={singleKeys} onLog={onLog} />
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
        <Link className="button" href={urls.people}>
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
      <FaultCard
        title={gone ? faults.goneTitle : faults.brokenTitle}
        what={gone ? faults.gone : faults.broken}
        step={gone ? faults.goneStep : faults.brokenStep}
        againWord={faults.again}
        onAgain={onAgain}
      />
    </>
  );
}
