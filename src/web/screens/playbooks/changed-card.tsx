/** What the owner has otherwise than Sundown ships it, and the way back. */

import { useState } from 'react';
import { client } from '../../client/client.ts';
import { Panel } from '../../follow-ups/panel.tsx';
import type { PlaybookShown } from './playbooks-query.ts';
import { playbookWords } from './playbooks-words.ts';
import { Rehearsal } from './rehearsal.tsx';
import { useDeed } from './use-deed.ts';

export function ChangedCard({ shown: { playbook, version, differences } }: { readonly shown: PlaybookShown }) {
  const { id, title } = playbook;
  const [asking, setAsking] = useState(false);
  const { busy, fault, perform } = useDeed();
  const restore = (): void =>
    void perform(async (commandId) => {
      const { consequences } = await client.restorePlaybook({ commandId, id, version });
      return playbookWords.restored(title, consequences);
    });
  return (
    <section className="card changed-card" aria-labelledby="changed-head">
      <header className="card-head">
        <h2 id="changed-head">{playbookWords.differences}</h2>
      </header>
      <ul className="versions">
        {differences.map(({ what, ours, yours }, index) => (
          <li key={`${what} ${String(index)}`}>
            <h3>{what}</h3>
            <p>
              <span className="detail">{playbookWords.ours}</span> {ours}
            </p>
            <p>
              <span className="detail">{playbookWords.yours}</span> <strong>{yours}</strong>
            </p>
          </li>
        ))}
      </ul>
      {!asking && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {playbookWords.restore}
          </button>
        </p>
      )}
      {asking && (
        <Panel title={playbookWords.restoreTitle}>
          <p>{playbookWords.restoreNote}</p>
          <p className="choices">
            <button type="button" className="button main" aria-disabled={busy} onClick={restore}>
              {playbookWords.restoreSure}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {playbookWords.cancel}
            </button>
          </p>
          {fault !== undefined && (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          <Rehearsal tried={{ without: id }} />
        </Panel>
      )}
    </section>
  );
}
