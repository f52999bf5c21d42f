/** All of a playbook of one's own, to be changed in the form. */

import { useLocation } from 'wouter';
import { urls } from '../../urls.ts';
import { BackToAll } from './back-to-all.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { DraftBar } from './draft-bar.tsx';
import { faultsIn } from './form-flaws.ts';
import { formWords } from './form-words.ts';
import { Playbook } from './playbook.tsx';
import { PlaybookForm } from './playbook-form.tsx';
import { type PlaybookShown, usePlaybook } from './playbooks-query.ts';
import { saidFaults } from './said-faults.ts';
import { savable } from './savable.ts';
import { usePlaybookDraft } from './use-playbook-draft.ts';

export function EditPlaybook({ id }: { readonly id: string }) {
  const { data } = usePlaybook(id);
  return data?.standing === 'own' ? <Editor shown={data} /> : <Playbook id={id} />;
}

function Editor({ shown }: { readonly shown: PlaybookShown }) {
  const [, go] = useLocation();
  const draft = usePlaybookDraft(shown);
  const faults = faultsIn(draft.draft);
  const whole = savable(draft.draft, draft.base);
  const save = async (): Promise<boolean> => {
    const saved = await draft.save();
    if (saved) go(urls.playbook(shown.playbook.id));
    return saved;
  };
  return (
    <div className="playbook-form">
      <BackToAll />
      <h1 className="screen-head" tabIndex={-1}>
        {formWords.editTitle(shown.playbook.title)}
      </h1>
      {draft.present !== undefined && <ConflictCard draft={draft} present={draft.present} />}
      <PlaybookForm
        draft={draft.draft}
        faults={faults}
        shownFaults={saidFaults(faults, { all: true, before: draft.base, draft: draft.draft })}
        set={draft.set}
        whole={whole}
      />
      <DraftBar draft={{ ...draft, save }} canSave={draft.isDirty && faults.size === 0} />
    </div>
  );
}
