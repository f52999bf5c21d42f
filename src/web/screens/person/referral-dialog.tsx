/** "Ana sent me to Bo", or "Bo sent me to Ana": both then expect a call. F1 */

import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import type { Named } from '../../fields/name-field.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { appWords } from '../../words/app-words.ts';
import { stepsWords as words } from './deed-words.ts';
import { personFaultWords } from './person-words.ts';
import '../../fields/form.css';

export function ReferralDialog({ person, onClose }: { readonly person: NamedPerson; readonly onClose: () => void }) {
  const id = useId();
  const [way, setWay] = useState<'on' | 'here'>('on');
  const [whom, setWhom] = useState<readonly Named[]>([]);
  const [about, setAbout] = useState('');
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const [commandId] = useState(freshId);
  const queries = useQueryClient();
  const tellDone = useTellDone();

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (whom.length === 0) return setFault(words.nobody);
    setSaving(true);
    setFault('');
    try {
      const added: string[] = [];
      const [other = ''] = await peopleIds(whom, added);
      const [from, to] = way === 'on' ? [person.id, other] : [other, person.id];
      const said = about.trim() === '' ? {} : { about: about.trim() };
      await sentSurely(() => client.recordReferral({ commandId, from, to, ...said }));
      await queries.invalidateQueries();
      tellDone({ text: words.referred, commands: [...added, commandId] });
      onClose();
    } catch (error) {
      setSaving(false);
      setFault(isGone(error) ? personFaultWords.goneShort : words.notDone(saidBy(error)));
    }
  };

  return (
    <Dialog title={words.referTitle} closeWord={appWords.close} onClose={onClose}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <ChoiceRow
          legend={words.which}
          choices={[
            { value: 'on', words: words.ledOn(person.name) },
            { value: 'here', words: words.ledHere(person.name) },
          ]}
          chosen={way}
          onChoose={setWay}
        />
        <PeopleField label={words.whom} names={whom} onNames={setWhom} single />
        <div className="field">
          <label htmlFor={id}>{words.about}</label>
          <input
            id={id}
            className="input"
            dir="auto"
            autoComplete="off"
            maxLength={2_000}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
        </div>
        <p className="fault" role="alert">
          {fault}
        </p>
        <div className="choices">
          <button type="submit" className="button main" disabled={saving}>
            {saving ? words.saving : words.save}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
