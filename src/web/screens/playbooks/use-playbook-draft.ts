/** A playbook as it is being changed: tried out, saved with its version, given up; nothing typed is ever lost. */

import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Playbook } from '../../../core/playbooks/playbook.ts';
import { withValueAt } from '../../../core/playbooks/with-value-at.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import type { PlaybookShown } from './playbooks-query.ts';
import { playbookWords } from './playbooks-words.ts';
import { changedPlaybook, savable } from './savable.ts';

export interface PlaybookDraft {
  readonly draft: Playbook;
  /** What it was begun on. */
  readonly base: Playbook;
  readonly isDirty: boolean;
  /** The draft was begun before this page was opened. */
  readonly isKept: boolean;
  readonly saving: boolean;
  readonly fault: string | undefined;
  /** The playbook as it stands now, where a save came too late. */
  readonly present: PresentPlaybook | undefined;
  readonly set: (draft: Playbook) => void;
  readonly setValue: (path: string, value: number | string) => void;
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

type PresentPlaybook = Playbook & { readonly version: number };

interface Edited {
  readonly base: Playbook;
  readonly version: number;
  readonly draft: Playbook;
}

/** @param latest as last heard from the server; a draft begun on an earlier version stays on that version */
export function usePlaybookDraft({ playbook, version }: PlaybookShown): PlaybookDraft {
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const { id } = playbook;
  const [kept] = useState(() => keptEdit(id));
  const [edited, setEdited] = useState<Edited | undefined>(kept);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const [fault, setFault] = useState<string>();
  const [present, setPresent] = useState<PresentPlaybook>();
  const [saving, setSaving] = useState(false);
  const now = edited ?? { base: playbook, version, draft: playbook };

  const settle = (next: Edited | undefined): void => {
    const changed = next !== undefined && changedPlaybook(next.base, next.draft) ? next : undefined;
    setEdited(changed);
    keepDraft(id, changed);
    setFault(undefined);
  };
  const giveUp = (): void => {
    settle(undefined);
    setPresent(undefined);
    setIsKept(false);
  };

  const save = async (wanted: Edited): Promise<boolean> => {
    const command = { commandId: freshId(), id, version: wanted.version, playbook: savable(wanted.draft, wanted.base) };
    setSaving(true);
    setFault(undefined);
    try {
      const { shown, consequences } = await sentSurely(async () => client.changePlaybook(command));
      giveUp();
      await queries.invalidateQueries();
      tellDone({ text: playbookWords.saved(shown.playbook.title, consequences), commands: [command.commandId] });
      return true;
    } catch (error) {
      const meanwhile = presentIn(error);
      setPresent(meanwhile);
      if (meanwhile === undefined) setFault(isGone(error) ? playbookWords.gone : playbookWords.notSaved(saidBy(error)));
      return false;
    } finally {
      setSaving(false);
    }
  };

  return {
    draft: now.draft,
    base: now.base,
    isDirty: changedPlaybook(now.base, now.draft),
    isKept,
    saving,
    fault,
    present,
    set: (draft) => settle({ ...now, draft }),
    setValue: (path, value) => settle({ ...now, draft: withValueAt(now.draft, path, value) }),
    save: async () => save(now),
    discard: giveUp,
    keepMine: () => {
      if (present === undefined) return;
      setPresent(undefined);
      void save({ ...now, version: present.version });
    },
    takeTheirs: () => {
      giveUp();
      void queries.invalidateQueries();
    },
  };
}

function keptEdit(id: string): Edited | undefined {
  const kept = keptDraft(id);
  return kept?.base === undefined ? undefined : { ...kept, base: kept.base };
}

function presentIn(error: unknown): PresentPlaybook | undefined {
  return error instanceof ORPCError && error.code === 'stale-version'
    ? (error.data as { readonly present: PresentPlaybook }).present
    : undefined;
}
