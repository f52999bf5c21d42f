/** One form over the owner's record: typed, checked, saved with its version, taken back; nothing typed is ever lost. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, freshId, isGone, saidBy } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { useTellDone } from '../undo/use-tell-done.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { faultsFrom, presentIn } from './refused-fields.ts';
import { changesIn, draftMoved, draftOf, faultsIn, fieldsChanged } from './settings-draft.ts';
import type { OwnerRecord } from './settings-draft.ts';
import type { Draft, Faults, FieldName } from './settings-fields.ts';
import { settingsKey } from './settings-query.ts';
import { settingsWords } from './settings-words.ts';

export interface SettingsForm {
  readonly draft: Draft;
  readonly faults: Faults;
  /** Not saved yet. */
  readonly changed: readonly FieldName[];
  /** The draft was begun before this page was opened. */
  readonly isKept: boolean;
  readonly saving: boolean;
  /** What went wrong with the form as a whole. */
  readonly fault: string | undefined;
  /** The settings on which the draft was begun, and as they stand now, where a save came too late. */
  readonly conflict: { readonly owner: OwnerRecord; readonly present: OwnerRecord } | undefined;
  readonly set: (changes: Partial<Draft>) => void;
  readonly save: () => void;
  readonly putBack: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Edited {
  readonly owner: OwnerRecord;
  readonly draft: Draft;
}

/** @param latest as last heard from the server; a draft begun on an earlier version stays on that version */
export function useSettingsForm(latest: OwnerRecord): SettingsForm {
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const [kept] = useState(keptDraft);
  const [edited, setEdited] = useState<Edited | undefined>(kept);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const [faults, setFaults] = useState<Faults>({});
  const [fault, setFault] = useState<string>();
  const [present, setPresent] = useState<OwnerRecord>();
  const [saving, setSaving] = useState(false);
  const { owner, draft } = edited ?? { owner: latest, draft: draftOf(latest) };

  const edit = (next: Edited | undefined): void => {
    const isSame = next === undefined || fieldsChanged(draftOf(next.owner), next.draft).length === 0;
    setEdited(isSame ? undefined : next);
    keepDraft(isSame ? undefined : next);
  };

  const settle = (next: Edited | undefined): void => {
    edit(next);
    setFaults({});
    setFault(undefined);
    setPresent(undefined);
    setIsKept(false);
  };

  const write = async ({ owner: before, draft: wanted }: Edited): Promise<string> => {
    const command = { commandId: freshId(), version: before.version, changes: changesIn(before, wanted) };
    await sentSurely(() => client.changeSettings(command));
    await queries.invalidateQueries();
    return command.commandId;
  };

  const save = async (wanted: Edited): Promise<void> => {
    const found = faultsIn(wanted.draft);
    setFaults(found);
    setFault(undefined);
    if (Object.keys(found).length > 0) {
      focusOnFault();
      return;
    }
    if (fieldsChanged(draftOf(wanted.owner), wanted.draft).length === 0) return;
    setSaving(true);
    try {
      const command = await write(wanted);
      settle(undefined);
      tellDone({ text: settingsWords.saved, commands: [command] });
    } catch (error) {
      const refused = faultsFrom(error);
      const meanwhile = presentIn(error);
      setFaults(refused);
      if (meanwhile !== undefined) await queries.invalidateQueries({ queryKey: settingsKey });
      setPresent(meanwhile);
      if (Object.keys(refused).length > 0) focusOnFault();
      else if (meanwhile === undefined) setFault(faultText(error));
    } finally {
      setSaving(false);
    }
  };

  return {
    draft,
    faults,
    changed: fieldsChanged(draftOf(owner), draft),
    isKept,
    saving,
    fault,
    conflict: present === undefined ? undefined : { owner, present },
    set: (changes) => {
      edit({ owner, draft: { ...draft, ...changes } });
      setFaults((before) =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(changes, field))),
      );
    },
    save: () => void save({ owner, draft }),
    putBack: () => settle(undefined),
    keepMine: () => {
      if (present === undefined) return;
      const mine = { owner: present, draft: draftMoved(draftOf(owner), draft, draftOf(present)) };
      settle(mine);
      void save(mine);
    },
    takeTheirs: () => settle(undefined),
  };
}

function faultText(error: unknown): string {
  return isGone(error) ? settingsWords.gone : settingsWords.notSaved(saidBy(error));
}

/** Once the faults stand on the page. */
function focusOnFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.settings [aria-invalid="true"]')?.focus());
}
