/** All scripts, in the order of a search; those with words of the owner are marked. */

import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { mediumWords } from '../../follow-ups/words/words-words.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useLate } from '../../ui/use-late.ts';
import { urls } from '../../urls.ts';
import type { Script } from './scripts-query.ts';
import { useScripts } from './scripts-query.ts';
import { scriptFaults, scriptsWords } from './scripts-words.ts';
import './scripts.css';

export function Scripts() {
  const { data, error, refetch } = useScripts();
  const late = useLate();
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {scriptsWords.title}
      </h1>
      <p className="lead">{scriptsWords.lead}</p>
      {data === undefined && error === null && (
        <p className={late ? 'lead' : 'unseen'} role="status">
          {late ? scriptsWords.loading : ''}
        </p>
      )}
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? scriptFaults.gone : scriptFaults.broken)}
          againWord={scriptFaults.again}
          onAgain={() => void refetch()}
        />
      )}
      {data !== undefined && error !== null && (
        <p className="stale no-print" role="status">
          {scriptsWords.stale}
        </p>
      )}
      {data !== undefined && (
        <ul className="card script-list">
          {data.map((script) => (
            <ScriptLine key={script.id} script={script} />
          ))}
        </ul>
      )}
    </>
  );
}

function ScriptLine({ script: { id, title, ours, own, places } }: { readonly script: Script }) {
  const media = [...new Set(ours.map(({ medium }) => medium))].map((medium) => mediumWords[medium]);
  const playbooks = [...new Set(places.map(({ playbookTitle }) => playbookTitle))];
  return (
    <li>
      <h2>
        <Link href={urls.script(id)}>{title}</Link>
        {own.length > 0 && <span className="mark yours">{scriptsWords.yours}</span>}
      </h2>
      <p className="detail">
        {media.join(' · ')}
        {playbooks.length > 0 && ` — ${playbooks.join(', ')}`}
      </p>
    </li>
  );
}
