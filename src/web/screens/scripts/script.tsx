/** One script: each way of saying it, with the owner's words beside how they sound. */

import { Link } from 'wouter';
import { isGone } from '../../client/client.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { urls } from '../../urls.ts';
import { ScriptPage } from './script-page.tsx';
import { useScripts } from './scripts-query.ts';
import { scriptFaults, scriptsWords } from './scripts-words.ts';
import './scripts.css';

export function Script({ id }: { readonly id: string }) {
  const { data, error, refetch } = useScripts();
  const script = data?.find((one) => one.id === id);
  const isMissing = data !== undefined && script === undefined;
  return (
    <>
      {!isMissing && (
        <p className="no-print script-back">
          <Link href={urls.scripts}>{scriptsWords.back}</Link>
        </p>
      )}
      <h1 className="screen-head" tabIndex={-1}>
        {script?.title ?? (isMissing ? scriptsWords.missing : scriptsWords.title)}
        {script !== undefined && script.own.length > 0 && <span className="mark yours">{scriptsWords.yours}</span>}
      </h1>
      {data === undefined && error !== null && (
        <FaultCard
          {...(isGone(error) ? scriptFaults.gone : scriptFaults.broken)}
          againWord={scriptFaults.again}
          onAgain={() => void refetch()}
        />
      )}
      {isMissing && (
        <section className="card script-missing">
          <p>{scriptsWords.missingWhat}</p>
          <p>
            <Link className="button" href={urls.scripts}>
              {scriptsWords.back}
            </Link>
          </p>
        </section>
      )}
      {script !== undefined && <ScriptPage script={script} />}
    </>
  );
}
