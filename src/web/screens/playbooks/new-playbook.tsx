/** A playbook of one's own from a blank form. */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { client, codeOf, freshId } from '../../client/client.ts';
import { urls } from '../../urls.ts';
import { BackToAll } from './back-to-all.tsx';
import { faultsIn } from './form-flaws.ts';
import { formWords } from './form-words.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { newPlaybook } from './new-playbook-draft.ts';
import { PlaybookForm } from './playbook-form.tsx';
import { playbookWords } from './playbooks-words.ts';
import { changedPlaybook, nameOf, savable } from './savable.ts';
import { saidFaults } from './said-faults.ts';
import { useDeed } from './use-deed.ts';
import './playbooks.css';

const keptAs = 'new';
const longestId = 60;

export function NewPlaybook() {
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => keptDraft(keptAs)?.draft ?? newPlaybook());
  const [tried, setTried] = useState(false);
  const [taken, setTaken] = useState<string>();
  const { busy, fault, perform } = useDeed();
  const faults = faultsIn(draft);
  // A title without Latin letters makes no name.
  const [nameless] = useState(() => `own-${freshId().slice(0, 8)}`);
  const id = nameOf(draft.title, longestId) || nameless;
  const whole = savable({ ...draft, id });
  const isDirty = changedPlaybook(newPlaybook(), draft);
  const shownFaults = saidFaults(faults, { all: tried, before: newPlaybook(), draft });
  const said = taken === id ? new Map([...shownFaults, ['title', formWords.taken]]) : shownFaults;

  const set = (next: typeof draft): void => {
    setDraft(next);
    keepDraft(keptAs, changedPlaybook(newPlaybook(), next) ? { base: undefined, version: 0, draft: next } : undefined);
  };
  const discard = (): void => {
    set(newPlaybook());
    setTried(false);
    setTaken(undefined);
  };
  const save = (): void => {
    setTried(true);
    if (faults.size > 0) {
      focusOnFault();
      return;
    }
    void perform(async (commandId) => {
      try {
        const { consequences } = await client.addPlaybook({ commandId, playbook: whole });
        keepDraft(keptAs, undefined);
        go(urls.playbook(id));
        return playbookWords.saved(whole.title, consequences);
      } catch (error) {
        if (codeOf(error) === 'id-taken') {
          setTaken(id);
          focusOnFault();
        }
        throw error;
      }
    });
  };

  return (
    <div className="playbook-form">
      <BackToAll />
      <h1 className="screen-head" tabIndex={-1}>
        {formWords.newTitle}
      </h1>
      <p className="lead">{formWords.newLead}</p>
      <PlaybookForm draft={draft} faults={faults} shownFaults={said} set={set} whole={whole} />
      <div className="draft-bar no-print" data-dirty={isDirty || undefined}>
        <p role="status" className={fault === undefined && !(tried && faults.size > 0) ? 'hint' : 'fault'}>
          {fault ?? (tried && faults.size > 0 ? formWords.faulty(faults.size) : formWords.saveNewNote)}
        </p>
        {isDirty && (
          <button type="button" className="button quiet" onClick={discard}>
            {formWords.discardNew}
          </button>
        )}
        <button type="button" className="button main" aria-disabled={busy} onClick={save}>
          {busy ? playbookWords.saving : formWords.saveNew}
        </button>
      </div>
    </div>
  );
}

/** Once the faults stand on the page. */
function focusOnFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.playbook-form [aria-invalid="true"]')?.focus());
}
