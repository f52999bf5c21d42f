/** What each card says where they differ, what the one card will say, and what moves to it. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'wouter';
import { mergedPerson } from '../../../core/facts/merged-person.ts';
import type { MergeChoices } from '../../../core/facts/merged-person.ts';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { urls } from '../../urls.ts';
import { differing } from './differing.ts';
import { FieldChoice } from './field-choice.tsx';
import { MergedCard } from './merged-card.tsx';
import { mergeWords as words, movesWords } from './merge-words.ts';

interface MergeFormProps {
  readonly preview: Answered['previewMerge'];
  readonly onSwap: () => void;
  /** One of the cards was changed meanwhile. */
  readonly onAgain: () => void;
}

export function MergeForm({ preview, onSwap, onAgain }: MergeFormProps) {
  const { person, other, organizations, moves, referrals } = preview;
  const [choices, setChoices] = useState<MergeChoices>({});
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const [commandId] = useState(freshId);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const nameOf = (id: string): string => organizations.find((one) => one.id === id)?.name ?? id;

  const merge = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFault('');
    try {
      const { id, version } = person;
      const gone = { id: other.id, version: other.version };
      const answer = await sentSurely(() => client.mergePeople({ commandId, id, version, other: gone, choices }));
      queries.removeQueries({ queryKey: ['today', 'person', other.id] });
      // One of the two is gone: they must not be asked for again.
      flushSync(() => go(urls.person(id)));
      await queries.invalidateQueries();
      tellDone({ text: words.done(answer.person.name), commands: [commandId] });
    } catch (error) {
      setSaving(false);
      if (codeOf(error) === 'stale-version') onAgain();
      setFault(
        isGone(error) ? words.gone : codeOf(error) === 'stale-version' ? words.stale : words.notDone(saidBy(error)),
      );
    }
  };

  const fields = differing(person, other);
  return (
    <form className="form merge-form" onSubmit={(event) => void merge(event)}>
      <p className="lead" dir="auto">
        {words.lead(person.name, other.name)}
      </p>
      <p>
        <button type="button" className="button" onClick={onSwap}>
          {words.swap}
        </button>
      </p>
      {fields.length > 0 && (
        <section className="card merge-part" aria-labelledby="differ-head">
          <h2 id="differ-head">{words.differ}</h2>
          <p className="hint">{words.differNote}</p>
          {fields.map((one) => (
            <FieldChoice
              key={one.field}
              differing={one}
              chosen={choices[one.field]}
              nameOf={nameOf}
              onChoose={(choice) => setChoices((before) => ({ ...before, [one.field]: choice }))}
            />
          ))}
        </section>
      )}
      <MergedCard person={mergedPerson(person, other, choices)} nameOf={nameOf} />
      <section className="card merge-part" aria-labelledby="moves-head">
        <h2 id="moves-head">{words.moves}</h2>
        {moves.length === 0 && <p className="hint">{words.nothingMoves}</p>}
        <ul className="moves">
          {moves.map(({ kind, count }) => (
            <li key={kind}>{movesWords(kind, count)}</li>
          ))}
        </ul>
      </section>
      <p className="fault" role="alert">
        {referrals.length > 0 ? words.referred : fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving || referrals.length > 0}>
          {saving ? words.merging : words.merge}
        </button>
        <Link className="button quiet" href={urls.duplicates}>
          {words.cancel}
        </Link>
      </div>
    </form>
  );
}
