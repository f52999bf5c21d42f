/** A new card: a name is enough, everything else may follow. V1 F4 */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { circles } from '../../../core/facts/owner.ts';
import type { Circle } from '../../../core/facts/owner.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { urls } from '../../urls.ts';
import type { Named } from '../../fields/name-field.tsx';
import { OrganizationField, organizationId } from '../../fields/organization-field.tsx';
import { addWords as words } from './people-words.ts';
import '../../fields/form.css';

const blank = { name: '', title: '', email: '', phone: '', howMet: '' };
type Typed = typeof blank;

const circleChoices = (['none', ...circles] as const).map((value) => ({ value, words: words.circles[value] }));

export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState(blank);
  const [organization, setOrganization] = useState<Named>();
  const [circle, setCircle] = useState<Circle | 'none'>('none');
  const [ids] = useState(() => ({ commandId: freshId(), id: freshId() }));
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const change = (changes: Partial<Typed>): void => setTyped((before) => ({ ...before, ...changes }));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFault('');
    try {
      const added: string[] = [];
      const company = await organizationId(organization, added);
      const fields = { ...fieldsOf(typed), ...(circle !== 'none' && { circle }) };
      const told = { ...ids, ...fields, ...(company !== undefined && { organization: company }) };
      const { person } = await sentSurely(() => client.addPerson(told));
      await queries.invalidateQueries();
      onClose();
      const card = urls.person(person.id);
      go(card);
      tellDone({
        text: words.added(person.name),
        commands: [...added, ids.commandId],
        leave: () => location.pathname === card && go(urls.people),
      });
    } catch (error) {
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
      setSaving(false);
    }
  };

  return (
    <form className="form" onSubmit={(event) => void save(event)}>
      <Line label={words.name} value={typed.name} required maxLength={200} onValue={(name) => change({ name })} />
      <AlreadyKnown name={typed.name} onClose={onClose} />
      <div className="pair">
        <Line label={words.jobTitle} value={typed.title} maxLength={300} onValue={(title) => change({ title })} />
        <OrganizationField label={words.organization} organization={organization} onOrganization={setOrganization} />
      </div>
      <div className="pair">
        <Line
          label={words.email}
          value={typed.email}
          type="email"
          maxLength={320}
          onValue={(email) => change({ email })}
        />
        <Line
          label={words.phone}
          value={typed.phone}
          type="tel"
          maxLength={100}
          onValue={(phone) => change({ phone })}
        />
      </div>
      <Line label={words.howMet} value={typed.howMet} maxLength={2_000} onValue={(howMet) => change({ howMet })} />
      <div>
        <ChoiceRow legend={words.circle} choices={circleChoices} chosen={circle} onChoose={setCircle} />
        <p className="hint">{words.circleHint}</p>
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
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly maxLength: number;
  readonly type?: 'text' | 'email' | 'tel';
  readonly required?: boolean;
}

function Line({ label, value, onValue, maxLength, type = 'text', required = false }: LineProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={type}
        dir="auto"
        autoComplete="off"
        maxLength={maxLength}
        pattern={required ? '.*\\S.*' : undefined}
        required={required}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}

/** Nobody gets two cards by mistake. */
function AlreadyKnown({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const typed = name.trim().toLowerCase();
  const asked = useDeferredValue(typed);
  const { data } = useQuery({
    queryKey: ['people named', asked],
    queryFn: ({ signal }) => client.findPeople({ text: asked, limit: 6 }, { signal }),
    enabled: asked !== '',
  });
  const same = (data?.items ?? []).filter((person) => person.name.toLowerCase() === typed);
  return (
    <div role="status">
      {same.map(({ id, name: known, organizationName }) => (
        <p className="hint" key={id}>
          {words.known}{' '}
          <Link href={urls.person(id)} onClick={onClose}>
            <span className="name" dir="auto">
              {known}
            </span>
          </Link>{' '}
          {organizationName}
        </p>
      ))}
    </div>
  );
}

function fieldsOf(typed: Typed) {
  const said = (field: keyof Typed): string => typed[field].trim();
  return {
    name: said('name'),
    ...(said('title') !== '' && { title: said('title') }),
    ...(said('email') !== '' && { emails: [said('email')] }),
    ...(said('phone') !== '' && { phones: [said('phone')] }),
    ...(said('howMet') !== '' && { howMet: said('howMet') }),
  };
}
