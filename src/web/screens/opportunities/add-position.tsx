/** A new position: a title is enough, and it may be only sensed. T11 */

import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { routes, stages } from '../../../core/facts/opportunity.ts';
import type { Route, Stage } from '../../../core/facts/opportunity.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import type { Named } from '../../fields/name-field.tsx';
import { OrganizationField, organizationId } from '../../fields/organization-field.tsx';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { urls } from '../../urls.ts';
import { hiddenStages, routeNames, stageNames } from '../../words/opportunity-words.ts';
import { useSearches } from './board-query.ts';
import type { Position } from './board-query.ts';
import { addWords as words } from './opportunities-words.ts';
import '../../fields/form.css';

interface AddPositionProps {
  /** Those that are on the board already: nobody needs the same twice. */
  readonly known: readonly Position[];
  readonly onClose: () => void;
}

export function AddPosition({ known, onClose }: AddPositionProps) {
  const id = useId();
  const searches = useSearches();
  const [title, setTitle] = useState('');
  const [company, setCompany] = useState<Named>();
  const [askFor, setAskFor] = useState<readonly Named[]>([]);
  const [stage, setStage] = useState<Stage>('applied');
  const [route, setRoute] = useState<Route>('advert');
  const [chosen, setChosen] = useState<string>();
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const open = useOpening();
  const underWay = searches.find(({ endedAt }) => endedAt === undefined)?.id ?? '';
  const search = chosen ?? underWay;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFault('');
    try {
      await open({ title: title.trim(), stage, route, company, askFor, search });
      onClose();
    } catch (error) {
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
      setSaving(false);
    }
  };

  const same = known.filter((one) => one.title.toLowerCase() === title.trim().toLowerCase());
  return (
    <form className="form" onSubmit={(event) => void save(event)}>
      <div className="field">
        <label htmlFor={`${id}-title`}>{words.position}</label>
        <input
          id={`${id}-title`}
          className="input"
          dir="auto"
          autoComplete="off"
          required
          pattern=".*\S.*"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div role="status">
        {same.map((one) => (
          <p className="hint" key={one.id}>
            {words.known}{' '}
            <Link href={urls.opportunity(one.id)} onClick={onClose} dir="auto">
              {[one.title, one.organizationName].filter(Boolean).join(' · ')}
            </Link>
          </p>
        ))}
      </div>
      <OrganizationField label={words.organization} organization={company} onOrganization={setCompany} />
      <div className="pair">
        <Select
          label={words.stage}
          value={stage}
          choices={stages.map((one) => [
            one,
            hiddenStages.has(one) ? `${stageNames[one]} (${words.hidden})` : stageNames[one],
          ])}
          onValue={setStage}
        />
        <Select
          label={words.route}
          value={route}
          choices={routes.map((one) => [one, routeNames[one]])}
          onValue={setRoute}
        />
      </div>
      <PeopleField label={words.askFor} names={askFor} onNames={setAskFor} hint={words.askForHint} single />
      {searches.length > 0 && (
        <Select
          label={words.search}
          value={search}
          choices={[['', words.noSearch], ...searches.map((one) => [one.id, one.goal] as const)]}
          onValue={setChosen}
        />
      )}
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

interface Opened {
  readonly title: string;
  readonly stage: Stage;
  readonly route: Route;
  readonly company: Named | undefined;
  readonly askFor: readonly Named[];
  readonly search: string;
}

/** Puts it into the notebook, goes to its page, and offers to take it back. */
function useOpening(): (opened: Opened) => Promise<void> {
  const [ids] = useState(() => ({ commandId: freshId(), id: freshId() }));
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const [, go] = useLocation();
  return async ({ title, stage, route, company, askFor, search }) => {
    const added: string[] = [];
    const organization = await organizationId(company, added);
    const contacts = await peopleIds(askFor, added);
    const { opportunity } = await sentSurely(() =>
      client.openOpportunity({
        ...ids,
        title,
        stage,
        route,
        ...(organization !== undefined && { organization }),
        ...(contacts.length > 0 && { contacts: [...contacts] }),
        ...(search !== '' && { search }),
      }),
    );
    const page = urls.opportunity(opportunity.id);
    go(page);
    tellDone({
      text: words.added(title),
      commands: [...added, ids.commandId],
      leave: () => location.pathname === page && go(urls.opportunities),
    });
    await queries.invalidateQueries();
  };
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Each with its words. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onValue: (value: Value) => void;
}

function Select<Value extends string>({ label, value, choices, onValue }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.target.value);
          if (chosen !== undefined) onValue(chosen[0]);
        }}
      >
        {choices.map(([choice, said]) => (
          <option key={choice} value={choice}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
