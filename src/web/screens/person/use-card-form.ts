/** One side of a card while it is edited. Saved with the version it was opened at, so a card changed meanwhile is never overwritten. */

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import type { Named } from '../../fields/name-field.tsx';
import { organizationId } from '../../fields/organization-field.tsx';
import { brokenEmail, changesBetween, draftOf, rebased } from './card-draft.ts';
import type { CardDraft, Rebased } from './card-draft.ts';
import { editWords } from './person-words.ts';

export interface CardForm {
  readonly draft: CardDraft;
  readonly change: (changes: Partial<CardDraft>) => void;
  readonly company: Named | undefined;
  readonly setCompany: (company: Named | undefined) => void;
  /** What was found changed when it was last saved, and how the card stood then. */
  readonly stale: (Rebased & { readonly present: CardDraft; readonly company: Named | undefined }) | undefined;
  readonly fault: string;
  /** The e-mail for which it was not saved. */
  readonly broken: { readonly email: string } | undefined;
  readonly saving: boolean;
  readonly save: () => Promise<void>;
}

export function useCardForm(card: Card, onSaved: () => void): CardForm {
  const { id } = card.person;
  const [base, setBase] = useState(card.person);
  const [draft, setDraft] = useState(() => draftOf(card.person));
  const [company, setCompany] = useState(companyOf(card));
  const [stale, setStale] = useState<CardForm['stale']>();
  const [fault, setFault] = useState('');
  const [broken, setBroken] = useState<CardForm['broken']>();
  const [saving, setSaving] = useState(false);
  const command = useRef({ of: '', id: '' });
  const queries = useQueryClient();
  const tellDone = useTellDone();

  const change = (changes: Partial<CardDraft>): void => {
    if (changes.emails !== undefined) setBroken(undefined);
    setDraft((before) => ({ ...before, ...changes }));
  };

  const meetPresent = async (typed: CardDraft): Promise<void> => {
    const fresh = await sentSurely(() => client.showPerson({ id }));
    const present = draftOf(fresh.person);
    const carried = rebased(typed, draftOf(base), present);
    const theirCompany = companyOf(fresh);
    setBase(fresh.person);
    setDraft(carried.draft);
    if (carried.draft.organization === present.organization) setCompany(theirCompany);
    setStale({ ...carried, present, company: theirCompany });
    await queries.invalidateQueries();
  };

  const send = async (typed: CardDraft): Promise<void> => {
    const changes = changesBetween(draftOf(base), typed);
    if (Object.keys(changes).length > 0) {
      const said = JSON.stringify([base.version, changes]);
      if (command.current.of !== said) command.current = { of: said, id: freshId() };
      const commandId = command.current.id;
      await sentSurely(() => client.editPerson({ commandId, id, version: base.version, changes }));
      await queries.invalidateQueries();
      tellDone({ text: editWords.saved, commands: [commandId] });
    }
    onSaved();
  };

  const save = async (): Promise<void> => {
    setFault('');
    const email = brokenEmail(draftOf(base), draft);
    if (email !== undefined) return setBroken({ email });
    setSaving(true);
    try {
      const typed = { ...draft, organization: (await organizationId(company)) ?? '' };
      await send(typed).catch((error: unknown) => {
        if (codeOf(error) !== 'stale-version') throw error;
        return meetPresent(typed);
      });
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  return { draft, change, company, setCompany, stale, fault, broken, saving, save };
}

function faultWords(error: unknown): string {
  if (isGone(error)) return editWords.gone;
  return codeOf(error) === 'not-found' ? editWords.forgotten : editWords.notSaved(saidBy(error));
}

function companyOf({ organization }: Card): Named | undefined {
  return organization === undefined ? undefined : { ...organization, isNew: false };
}
