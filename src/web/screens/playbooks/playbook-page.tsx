/** A playbook that has arrived. */

import { useMemo } from 'react';
import { Link } from 'wouter';
import { flawsIn } from '../../../core/playbooks/flaws.ts';
import { urls } from '../../urls.ts';
import { BackToAll } from './back-to-all.tsx';
import { ChangedCard } from './changed-card.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { DraftBar } from './draft-bar.tsx';
import type { PlaybookShown } from './playbooks-query.ts';
import { playbooksWords, playbookWords } from './playbooks-words.ts';
import { Rehearsal } from './rehearsal.tsx';
import { RemoveForm } from './remove-form.tsx';
import { savable } from './savable.ts';
import { Told } from './told.tsx';
import { usePlaybookDraft } from './use-playbook-draft.ts';
import { useSettled } from './use-settled.ts';

export function PlaybookPage({ shown }: { readonly shown: PlaybookShown }) {
  const draft = usePlaybookDraft(shown);
  const { standing, running, playbook, ours } = shown;
  const wanted = useSettled(draft.draft);
  const tried = useMemo(() => {
    const whole = savable(wanted, draft.base);
    return flawsIn(whole).length === 0 ? { draft: whole } : undefined;
  }, [wanted, draft.base]);
  return (
    <>
      <BackToAll />
      <h1 className="screen-head" tabIndex={-1}>
        {playbook.title}{' '}
        {standing !== 'ours' && <span className="mark yours">{playbooksWords.standing[standing]}</span>}
      </h1>
      <p className="lead">{playbookWords.running(running)}</p>
      {draft.present !== undefined && <ConflictCard draft={draft} present={draft.present} />}
      <Told playbook={draft.draft} before={ours ?? draft.base} onValue={draft.setValue} />
      {draft.isDirty && <Rehearsal tried={tried} />}
      <DraftBar draft={draft} canSave={draft.isDirty && tried !== undefined} />
      {!draft.isDirty && standing === 'changed' && <ChangedCard shown={shown} />}
      {!draft.isDirty && standing === 'own' && (
        <div className="own-ways no-print">
          <Link className="button" href={urls.editPlaybook(playbook.id)}>
            {playbookWords.edit}
          </Link>
          <RemoveForm shown={shown} />
        </div>
      )}
    </>
  );
}
