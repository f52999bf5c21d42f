/** Search as one types, the order, and the filters; the address keeps them all. */

import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { filterCount } from '../../people-filter.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { FilterPanel } from './filter-panel.tsx';
import { Choice } from './choice.tsx';
import { filterWords as words } from './people-words.ts';

interface PeopleSearchProps {
  readonly filter: PeopleFilter;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: PeopleFilter) => void;
}

const orders = [
  { value: '', words: words.orders.name },
  { value: 'last-talk', words: words.orders.lastTalk },
  { value: 'drift', words: words.orders.drift },
] as const;

export function PeopleSearch({ filter, text, onText, onFilter }: PeopleSearchProps) {
  const id = useId();
  const hasRoom = useMedia('(width >= 48rem)');
  const [opened, setOpened] = useState(false);
  const isOpen = hasRoom || opened;
  const count = filterCount(filter);
  const toList = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.people-list a')?.focus();
    }
  };
  const { order, ...others } = filter;
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
      <Choice
        label={words.order}
        value={order ?? ''}
        choices={orders}
        onChoose={(value) =>
          onFilter({ ...others, ...((value === 'last-talk' || value === 'drift') && { order: value }) })
        }
      />
      {!hasRoom && (
        <button
          type="button"
          className="button open-filters"
          aria-expanded={opened}
          aria-controls={`${id}-filters`}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="sliders" size={18} />
          {words.filters(count)}
        </button>
      )}
      <div id={`${id}-filters`} className="filter-panel" hidden={!isOpen}>
        {isOpen && <FilterPanel filter={filter} onFilter={onFilter} />}
      </div>
    </search>
  );
}
