/** One playbook: in plain words with its numbers to change, its rules, what was changed, and what that would bring. */

import { Link } from 'wouter';
import { codeOf, isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import { BackToAll } from './back-to-all.tsx';
import { PlaybookPage } from './playbook-page.tsx';
import { usePlaybook } from './playbooks-query.ts';
import { playbookFaults, playbooksWords, playbookWords } from './playbooks-words.ts';
import './playbooks.css';

export function Playbook({ id }: { readonly id: string }) {
  const { data, error, refetch } = usePlaybook(id);
  if (data !== undefined) {
    return (
      <>
        {error !== null && (
          <p className="stale no-print" role="status">
            {playbooksWords.stale}
          </p>
        )}
        <PlaybookPage shown={data} />
      </>
    );
  }
  return (
    <>
      <BackToAll />
      <h1 className="screen-head" tabIndex={-1}>
        {codeOf(error) === 'not-found' ? playbookFaults.missing.title : playbooksWords.title}
      </h1>
      {error === null ? <Loading /> : <NotShown error={error} onAgain={() => void refetch()} />}
    </>
  );
}

function NotShown({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  if (codeOf(error) === 'not-found') {
    return (
      <section className="card playbook-missing">
        <p>{playbookFaults.missing.what}</p>
        <p>
          <Link className="button" href={urls.playbooks}>
            {playbookWords.back}
          </Link>
        </p>
      </section>
    );
  }
  const fault = isGone(error) ? playbookFaults.gone : playbookFaults.broken;
  return <FaultCard {...fault} againWord={playbookFaults.again} onAgain={onAgain} />;
}

function Loading() {
  const late = useLate();
  return (
    <>
      <p className={late ? 'lead' : 'unseen'} role="status">
        {late ? playbookWords.loading : ''}
      </p>
      <div className="playbook-room" aria-hidden="true" />
    </>
  );
}
