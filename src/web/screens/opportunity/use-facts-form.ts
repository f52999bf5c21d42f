/** The facts of a position while they are edited. Saved with the version they were opened at, so nothing is overwritten unseen. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Asked } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { organizationId } from '../../fields/organization-field.tsx';
import { peopleIds } from '../../fields/people-field.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { dateIn } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { instantIn } from '../../words/wall-time.ts';
import { differing, rebased } from './facts-draft.ts';
import type { FactsDraft, Rebased } from './facts-draft.ts';
import type { Position } from './opportunity-query.ts';
import { editWords } from './opportunity-words.ts';

type Changes = Asked['editOpportunity']['changes'];

export interface FactsFormState {
  readonly draft: FactsDraft;
  readonly change: (changes: Partial<FactsDraft>) => void;
  readonly searches: readonly { readonly id: string; readonly goal: string }[];
  /** What was found changed when it was last saved, and how the position stood then. */
  readonly stale: (Rebased & { readonly present: FactsDraft }) | undefined;
  readonly fault: string;
  readonly saving: boolean;
  readonly save: () => Promise<void>;
}

export function useFactsForm(position: Position, clock: Clock, onSaved: () => void): FactsFormState {
  const { id } = position.opportunity;
  const [base, setBase] = useState(position);
  const [draft, setDraft] = useState(() => draftOf(position, clock));
  const [stale, setStale] = useState<FactsFormState['stale']>();
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const command = useRef({ of: '', id: '' });
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const { data: searches = [] } = useQuery({
    queryKey: ['settings', 'searches'],
    queryFn: async ({ signal }) => (await client.showSettings({}, { signal })).searches,
  });

  const meetPresent = async (typed: FactsDraft): Promise<void> => {
    const fresh = await sentSurely(() => client.showOpportunity({ id }));
    const present = draftOf(fresh, clock);
    const carried = rebased(typed, draftOf(base, clock), present);
    setBase(fresh);
    setDraft(carried.draft);
    setStale({ ...carried, present });
    await queries.invalidateQueries();
  };

  const send = async (typed: FactsDraft): Promise<void> => {
    const changes = await changesOf(draftOf(base, clock), typed, clock);
    if (Object.keys(changes).length > 0) {
      const { version } = base.opportunity;
      const said = JSON.stringify([version, changes]);
      if (command.current.of !== said) command.current = { of: said, id: freshId() };
      const commandId = command.current.id;
      await sentSurely(() => client.editOpportunity({ commandId, id, version, changes }));
      tellDone({ text: editWords.saved, commands: [commandId] });
      await queries.invalidateQueries();
    }
    onSaved();
  };

  const save = async (): Promise<void> => {
    setSaving(true);
    setFault('');
    try {
      await send(draft).catch((error: unknown) => {
        if (codeOf(error) !== 'stale-version') throw error;
        return meetPresent(draft);
      });
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  const change = (changes: Partial<FactsDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  return { draft, change, searches, stale, fault, saving, save };
}

function draftOf({ opportunity, organization, people }: Position, { zone }: Clock): FactsDraft {
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  return {
    title: opportunity.title,
    organization: organization === undefined ? undefined : { ...organization, isNew: false },
    route: opportunity.route,
    search: opportunity.search ?? '',
    contacts: (opportunity.contacts ?? []).map((id) => ({ id, name: nameOf(id), isNew: false })),
    openedOn: dateIn(Date.parse(opportunity.openedAt), zone),
  };
}

/** Only what was changed is said. Companies and people who are new come into the notebook first. */
async function changesOf(before: FactsDraft, after: FactsDraft, { zone, now }: Clock): Promise<Changes> {
  const fields = differing(before, after);
  const has = (field: (typeof fields)[number]): boolean => fields.includes(field);
  const contacts = has('contacts') ? await peopleIds(after.contacts) : [];
  const openedAt = Math.min(instantIn(zone, `${after.openedOn}T09:00`), now);
  return {
    ...(has('title') && { title: after.title.trim() }),
    ...(has('organization') && { organization: (await organizationId(after.organization)) ?? null }),
    ...(has('route') && { route: after.route }),
    ...(has('search') && { search: after.search === '' ? null : after.search }),
    ...(has('contacts') && { contacts: contacts.length === 0 ? null : [...contacts] }),
    ...(has('openedOn') && { openedAt: new Date(openedAt).toISOString() }),
  };
}

function faultWords(error: unknown): string {
  if (isGone(error)) return editWords.gone;
  return codeOf(error) === 'not-found' ? editWords.missing : editWords.notSaved(saidBy(error));
}
