/** Sends one change for many. Where some changed meanwhile, nobody is changed and the owner decides. */

import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Asked } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { organizationId } from '../../fields/organization-field.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { changesOf, doneWords } from './bulk-draft.ts';
import type { BulkDeed, BulkDraft } from './bulk-draft.ts';
import { bulkWords as words } from './people-words.ts';
import { nobody, without, withRows } from './selection.ts';
import type { Selection } from './selection.ts';
import type { Selecting } from './use-selection.ts';

type Changes = Asked['editPeople']['changes'];

export interface StaleChoice {
  readonly people: readonly { readonly id: string; readonly name: string; readonly version: number }[];
  readonly gone: readonly string[];
}

export interface BulkEdit {
  readonly stale: StaleChoice | undefined;
  readonly fault: string;
  readonly saving: boolean;
  readonly send: (deed: BulkDeed, draft: BulkDraft) => Promise<void>;
  /** With those who changed as they stand now. */
  readonly takeAll: () => void;
  readonly leaveOut: () => void;
}

export function useBulkEdit({ selection, set }: Selecting, onDone: () => void): BulkEdit {
  const [stale, setStale] = useState<StaleChoice>();
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const said = useRef<Changes>({});
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();

  const change = async (chosen: Selection): Promise<void> => {
    const commandId = freshId();
    const people = [...chosen.values()].map(({ id, version }) => ({ id, version }));
    if (people.length === 0) return onDone();
    const { changed } = await sentSurely(() => client.editPeople({ commandId, people, changes: said.current }));
    set(nobody);
    await queries.invalidateQueries();
    const text = doneWords(said.current, changed);
    if (changed === 0) toasts.show({ text });
    else tellDone({ text, commands: [commandId] });
    onDone();
  };

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setSaving(true);
    setFault('');
    try {
      await act();
    } catch (error) {
      const choice = codeOf(error) === 'people-changed' && error instanceof ORPCError ? error.data : undefined;
      if (choice !== undefined) setStale(choice as StaleChoice);
      else setFault(isGone(error) ? words.goneAway : words.notDone(saidBy(error)));
    } finally {
      setSaving(false);
    }
  };

  const again = (chosen: Selection): void => {
    setStale(undefined);
    set(chosen);
    void attempt(() => change(chosen));
  };

  return {
    stale,
    fault,
    saving,
    send: (deed, draft) =>
      attempt(async () => {
        const changes = changesOf(deed, draft);
        if (changes === undefined) return;
        const company = deed === 'company' ? { organization: (await organizationId(draft.company)) ?? null } : {};
        said.current = { ...changes, ...company };
        await change(selection);
      }),
    takeAll: () => {
      const { people = [], gone = [] } = stale ?? {};
      const fresh = people.flatMap((one) => {
        const known = selection.get(one.id);
        return known === undefined ? [] : [{ ...known, version: one.version }];
      });
      again(withRows(without(selection, gone), fresh));
    },
    leaveOut: () => {
      const { people = [], gone = [] } = stale ?? {};
      again(without(selection, [...people.map(({ id }) => id), ...gone]));
    },
  };
}
