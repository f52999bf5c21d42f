/** The filters of people: each for itself, all of them together. */

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { circles } from '../../../core/facts/owner.ts';
import { driftStates } from '../../../core/network/drift.ts';
import { client } from '../../client/client.ts';
import { circleWords } from '../../words/circle-words.ts';
import { filterCount } from '../../people-filter.ts';
import type { PeopleFilter } from '../../people-filter.ts';
import { Choice } from './choice.tsx';
import { CompanyFilter } from './company-filter.tsx';
import { filterWords as words } from './people-words.ts';

interface FilterPanelProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** No id and no tag looks like this. */
const none = '·none';

const circleChoices = [
  { value: '', words: words.anyCircle },
  ...circles.map((circle) => ({ value: circle, words: circleWords[circle] })),
  { value: none, words: words.noCircle },
];
const driftChoices = [
  { value: '', words: words.anyDrift },
  ...driftStates.map((state) => ({ value: state, words: words.drifts[state] })),
];
const contactChoices = [
  { value: '', words: words.anyContact },
  { value: 'no', words: words.notStopped },
  { value: 'yes', words: words.stoppedOnly },
];

const mostGroups = 500;

export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const { data: tags } = useQuery({
    queryKey: ['people', 'tags'],
    queryFn: ({ signal }) => client.listTags({}, { signal }),
  });
  const { data: groups } = useQuery({
    queryKey: ['groups', 'all'],
    queryFn: ({ signal }) => client.findGroups({ limit: mostGroups }, { signal }),
  });
  const isFurther = [
    filter.organization,
    filter.withOrganization,
    filter.group,
    filter.inGroup,
    filter.tag,
    filter.tagged,
  ];
  const [opened, setOpened] = useState<boolean>();
  const isOpen = opened ?? isFurther.some((value) => value !== undefined);
  const change = (changes: { readonly [Field in keyof PeopleFilter]?: PeopleFilter[Field] | undefined }): void => {
    const changed = Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== undefined);
    onFilter(Object.fromEntries(changed));
  };
  const chosen = (lacking: 'no' | undefined, value: string | undefined): string =>
    lacking === 'no' ? none : (value ?? '');
  const isNone = (value: string): 'no' | undefined => (value === none ? 'no' : undefined);
  const some = (value: string): string | undefined => (value === '' || value === none ? undefined : value);
  return (
    <>
      <Choice
        label={words.circle}
        value={chosen(filter.inCircle, filter.circle)}
        choices={circleChoices}
        onChoose={(value) => change({ circle: circles.find((known) => known === value), inCircle: isNone(value) })}
      />
      <Choice
        label={words.drift}
        value={filter.drift ?? ''}
        choices={driftChoices}
        onChoose={(value) => change({ drift: driftStates.find((known) => known === value) })}
      />
      <Choice
        label={words.contact}
        value={filter.stopped ?? ''}
        choices={contactChoices}
        onChoose={(value) => change({ stopped: (['yes', 'no'] as const).find((known) => known === value) })}
      />
      <button
        type="button"
        className="button quiet more-filters"
        aria-expanded={isOpen}
        onClick={() => setOpened(!isOpen)}
      >
        {isOpen ? words.fewerFilters : words.moreFilters}
      </button>
      {isOpen && (
        <>
          <CompanyFilter
            company={filter.organization}
            lacking={filter.withOrganization === 'no'}
            onCompany={(organization, lacking) =>
              change({ organization, withOrganization: lacking === true ? 'no' : undefined })
            }
          />
          <Choice
            label={words.ofGroup}
            value={chosen(filter.inGroup, filter.group)}
            choices={[
              { value: '', words: words.anyGroup },
              ...withChosen(
                (groups?.items ?? []).map(({ id, name }) => ({ value: id, words: name })),
                filter.group,
              ),
              { value: none, words: words.noGroup },
            ]}
            onChoose={(value) => change({ group: some(value), inGroup: isNone(value) })}
          />
          <Choice
            label={words.tag}
            value={chosen(filter.tagged, filter.tag)}
            choices={[
              { value: '', words: words.anyTag },
              ...withChosen(
                (tags?.items ?? []).map(({ tag, count }) => ({ value: tag, words: words.tagCount(tag, count) })),
                filter.tag,
              ),
              { value: none, words: words.noTag },
            ]}
            onChoose={(value) => change({ tag: some(value), tagged: isNone(value) })}
          />
        </>
      )}
      {filterCount(filter) > 0 && (
        <button type="button" className="button quiet clear-filters" onClick={() => onFilter(onlyWords(filter))}>
          {words.clear}
        </button>
      )}
    </>
  );
}

interface Known {
  readonly value: string;
  readonly words: string;
}

/** What the address names stands in the list also before the list has come, or where nobody has it any more. */
function withChosen(known: readonly Known[], chosen: string | undefined): readonly Known[] {
  return chosen === undefined || known.some(({ value }) => value === chosen)
    ? known
    : [...known, { value: chosen, words: chosen }];
}

function onlyWords({ text, order }: PeopleFilter): PeopleFilter {
  return { ...(text !== undefined && { text }), ...(order !== undefined && { order }) };
}
