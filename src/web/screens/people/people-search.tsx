/** Search as one types, and the filters; the address keeps both. */

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { circles } from '../../../core/facts/owner.ts';
import { client } from '../../client/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { circleWords } from '../../words/circle-words.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { filterWords as words } from './people-words.ts';

interface PeopleSearchProps {
  readonly filter: PeopleFilter;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: PeopleFilter) => void;
}

export function PeopleSearch({ filter, text, onText, onFilter }: PeopleSearchProps) {
  const id = useId();
  const { circle: _, stopped: __, ...others } = filter;
  const toList = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.people-list a')?.focus();
    }
  };
  return (
    <search className="people-search no-print" aria-label={words.group}>
      <div className="field find-text">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <input
          id={`${id}-text`}
          className="input"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onKeyDown={toList}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-circle`}>{words.circle}</label>
        <select
          id={`${id}-circle`}
          className="input"
          value={filter.circle ?? ''}
          onChange={(event) => {
            const circle = circles.find((known) => known === event.target.value);
            onFilter({
              ...others,
              ...(filter.stopped !== undefined && { stopped: filter.stopped }),
              ...(circle !== undefined && { circle }),
            });
          }}
        >
          <option value="">{words.anyCircle}</option>
          {circles.map((circle) => (
            <option key={circle} value={circle}>
              {circleWords[circle]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-stopped`}>{words.contact}</label>
        <select
          id={`${id}-stopped`}
          className="input"
          value={filter.stopped ?? ''}
          onChange={(event) => {
            const stopped = (['yes', 'no'] as const).find((known) => known === event.target.value);
            onFilter({
              ...others,
              ...(filter.circle !== undefined && { circle: filter.circle }),
              ...(stopped !== undefined && { stopped }),
            });
          }}
        >
          <option value="">{words.anyContact}</option>
          <option value="no">{words.notStopped}</option>
          <option value="yes">{words.stoppedOnly}</option>
        </select>
      </div>
      <Chosen filter={filter} onFilter={onFilter} />
    </search>
  );
}

type ChosenProps = Pick<PeopleSearchProps, 'filter' | 'onFilter'>;

/** A company or a tag, come to from a card. */
function Chosen({ filter, onFilter }: ChosenProps) {
  const { organization = '', tag, organization: _, tag: __, ...others } = filter;
  const { data } = useQuery({
    queryKey: ['organization', organization],
    queryFn: ({ signal }) => client.showOrganization({ id: organization }, { signal }),
    enabled: organization !== '',
  });
  if (organization === '' && tag === undefined) return null;
  const company = data?.organization.name ?? words.organization;
  return (
    <ul className="chips">
      {organization !== '' && (
        <Chip words={company} onRemove={() => onFilter({ ...others, ...(tag !== undefined && { tag }) })} />
      )}
      {tag !== undefined && (
        <Chip
          words={words.withTag(tag)}
          onRemove={() => onFilter({ ...others, ...(organization !== '' && { organization }) })}
        />
      )}
    </ul>
  );
}

function Chip({ words: said, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <li className="chip">
      <span dir="auto">{said}</span>
      <button type="button" aria-label={words.remove(said)} onClick={onRemove}>
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}
