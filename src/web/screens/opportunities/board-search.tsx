/** Search as one types, and the filters; the address keeps both. */

import { useId } from 'react';
import type { ReactNode } from 'react';
import { routes } from '../../../core/facts/opportunity.ts';
import { useMedia } from '../../ui/use-media.ts';
import { routeNames } from '../../words/opportunity-words.ts';
import type { BoardFilter } from './board-filter.ts';
import { useSearches } from './board-query.ts';
import type { Position } from './board-query.ts';
import { filterWords as words } from './opportunities-words.ts';

interface BoardSearchProps {
  readonly filter: BoardFilter;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: BoardFilter) => void;
  /** All that are on the board: their companies are to choose from. */
  readonly positions: readonly Position[];
  /** How many there are. */
  readonly children: ReactNode;
}

export function BoardSearch({ filter, text, onText, onFilter, positions, children }: BoardSearchProps) {
  const id = useId();
  const searches = useSearches();
  const hasRoom = useMedia('(width >= 48rem)');
  const companies = new Map(
    positions.flatMap(({ organization, organizationName }) =>
      organization === undefined ? [] : [[organization, organizationName ?? organization] as const],
    ),
  );
  const choose = (field: 'search' | 'organization' | 'route', value: string): void => {
    const { [field]: _, ...others } = filter;
    onFilter(value === '' ? others : { ...others, [field]: value });
  };
  const choices = (
    <>
      <Choice
        label={words.search}
        any={words.anySearch}
        value={filter.search}
        choices={searches.map((search) => [
          search.id,
          search.endedAt === undefined ? search.goal : words.over(search.goal),
        ])}
        onChoose={(value) => choose('search', value)}
      />
      <Choice
        label={words.organization}
        any={words.anyOrganization}
        value={filter.organization}
        choices={[...companies].toSorted(([, one], [, other]) => one.localeCompare(other))}
        onChoose={(value) => choose('organization', value)}
      />
      <Choice
        label={words.route}
        any={words.anyRoute}
        value={filter.route}
        choices={routes.map((route) => [route, routeNames[route]])}
        onChoose={(value) => choose('route', value)}
      />
    </>
  );
  const chosenCount = [filter.search, filter.organization, filter.route].filter(Boolean).length;
  return (
    <search className="board-search no-print" aria-label={words.group}>
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
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      {hasRoom ? (
        choices
      ) : (
        <details className="more-filters">
          <summary className="button">
            {words.more}
            {chosenCount > 0 && <span className="detail">{words.chosen(chosenCount)}</span>}
          </summary>
          <div className="filter-choices">{choices}</div>
        </details>
      )}
      <p className="count" role="status">
        {children}
      </p>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  /** Each with its words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, any, value = '', choices, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {choices.map(([choice, said]) => (
          <option key={choice} value={choice}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
