/** Removing a playbook of the owner's own, after a look at what would go with it. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../client/client.ts';
import { Panel } from '../../follow-ups/panel.tsx';
import { urls } from '../../urls.ts';
import type { PlaybookShown } from './playbooks-query.ts';
import { playbookWords } from './playbooks-words.ts';
import { Rehearsal } from './rehearsal.tsx';
import { useDeed } from './use-deed.ts';

export function RemoveForm({ shown: { playbook, version } }: { readonly shown: PlaybookShown }) {
  const { id, title } = playbook;
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const { busy, fault, perform } = useDeed();
  const remove = (): void =>
    void perform(async (commandId) => {
      const { consequences } = await client.removePlaybook({ commandId, id, version });
      go(urls.playbooks);
      return playbookWords.removed(title, consequences);
    });
  if (!asking) {
    return (
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        {playbookWords.remove}
      </button>
    );
  }
  return (
    <Panel title={playbookWords.removeTitle}>
      <p>{playbookWords.removeNote}</p>
      <p className="choices">
        <button type="button" className="button main" aria-disabled={busy} onClick={remove}>
          {playbookWords.removeSure}
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
  );
}
