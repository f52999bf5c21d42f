/** Lays a photo with the card, or takes it away; either can be taken back. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { photoWords } from './deed-words.ts';
import { editWords, personFaultWords, stopWords } from './person-words.ts';

export interface Photo {
  /** Null takes it away. */
  readonly keep: (photo: string | null) => void;
  readonly saving: boolean;
}

export function usePhoto(person: Card['person'], onDone: () => void, onFault: (words: string) => void): Photo {
  const [saving, setSaving] = useState(false);
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const send = async (photo: string | null): Promise<void> => {
    const { id, version } = person;
    const commandId = freshId();
    setSaving(true);
    onFault('');
    try {
      await sentSurely(() => client.editPerson({ commandId, id, version, changes: { photo } }));
      await queries.invalidateQueries();
      tellDone({ text: photo === null ? photoWords.removed : photoWords.kept, commands: [commandId] });
      onDone();
    } catch (error) {
      setSaving(false);
      onFault(faultOf(error));
      await queries.invalidateQueries();
    }
  };
  return { keep: (photo) => void send(photo), saving };
}

function faultOf(error: unknown): string {
  if (isGone(error)) return personFaultWords.goneShort;
  return codeOf(error) === 'stale-version' ? stopWords.changed : editWords.notSaved(saidBy(error));
}
