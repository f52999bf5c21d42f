/** Who somebody is: one of several of that name, another from the notebook, or somebody new; and what they had to do with it. */

import { useId, useState } from 'react';
import type { NamedTold, PersonTold } from '../../../../core/capture/corrections.ts';
import type { PersonRead, Understanding } from '../../../../core/capture/understanding.ts';
import { parts } from '../../../../core/capture/understanding.ts';
import { editorWords as words } from '../editor-words.ts';
import { useCompaniesLike, usePeopleLike } from '../suggestions.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import { NameChoice } from './name-choice.tsx';

interface PersonEditorProps extends EditorProps<PersonTold> {
  readonly person: PersonRead | undefined;
  readonly organizations: Understanding['organizations'];
}

export function PersonEditor({ person, organizations, title, onTold, onClose }: PersonEditorProps) {
  const id = useId();
  const [who, setWho] = useState<NamedTold | undefined>(person);
  const [part, setPart] = useState(person?.part ?? 'with');
  const [organization, setOrganization] = useState<NamedTold | undefined>(organizations[person?.organization ?? -1]);
  const [fault, setFault] = useState<string>();
  const tell = (told: NamedTold | undefined): void => {
    if (told === undefined) {
      setFault(words.nameMissing);
      return;
    }
    const isNew = told.id === undefined;
    onTold({
      ...named(told),
      part,
      ...(isNew && organization !== undefined && { organization: named(organization) }),
      ...(person?.card !== undefined && { card: person.card }),
    });
  };
  const candidates = person?.id === undefined ? (person?.candidates ?? []) : [];
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={() => tell(who)}
      onRemove={person === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      {candidates.length > 0 && (
        <fieldset className="candidates">
          <legend>{words.which(person?.name ?? '')}</legend>
          {candidates.map((candidate) => (
            <button key={candidate.id} type="button" className="button" onClick={() => tell(candidate)}>
              <span className="name" dir="auto">
                {candidate.name}
              </span>
              {candidate.organizationName !== undefined && <span className="detail">{candidate.organizationName}</span>}
            </button>
          ))}
          <button type="button" className="button" onClick={() => tell({ name: person?.name ?? '' })}>
            {words.somebodyNew(person?.name ?? '')}
          </button>
        </fieldset>
      )}
      <NameChoice
        label={person === undefined ? words.whoNew : words.who}
        value={who}
        onValue={setWho}
        useSuggestions={usePeopleLike}
        newWords={words.newPerson}
        newDetail={words.newPersonDetail}
        countWords={words.people}
        invalid={fault !== undefined && who === undefined}
      />
      <div className="field">
        <label htmlFor={`${id}-part`}>{words.part}</label>
        <select
          id={`${id}-part`}
          className="input"
          value={part}
          onChange={(event) => setPart(parts.find((one) => one === event.target.value) ?? 'with')}
        >
          {parts.map((one) => (
            <option key={one} value={one}>
              {words.parts[one]}
            </option>
          ))}
        </select>
      </div>
      {who !== undefined && who.id === undefined && (
        <NameChoice
          label={words.organization}
          value={organization}
          onValue={setOrganization}
          useSuggestions={useCompaniesLike}
          newWords={words.newOrganization}
          newDetail={words.newOrganizationDetail}
          countWords={words.companies}
        />
      )}
    </EditorFrame>
  );
}

function named({ name, id }: NamedTold): NamedTold {
  return { name, ...(id !== undefined && { id }) };
}
