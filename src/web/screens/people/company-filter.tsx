/** The company to filter by, found as one types; or those of whom none is known. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { client } from '../../client/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { Option } from '../../ui/combobox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { filterWords as words } from './people-words.ts';

interface CompanyFilterProps {
  /** Id of an organization. */
  readonly company: string | undefined;
  readonly lacking: boolean;
  readonly onCompany: (company: string | undefined, lacking?: boolean) => void;
}

const none = { id: '', label: words.noCompany };
const atMost = 8;

export function CompanyFilter({ company, lacking, onCompany }: CompanyFilterProps) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data: found } = useQuery({
    queryKey: ['organizations like', asked],
    queryFn: ({ signal }) => client.findOrganizations({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    meta: { kept: false },
  });
  const { data: chosen } = useQuery({
    queryKey: ['organization', company],
    queryFn: ({ signal }) => client.showOrganization({ id: company ?? '' }, { signal }),
    enabled: company !== undefined,
  });
  const name = lacking ? words.noCompany : (chosen?.organization.name ?? words.organization);
  const known: readonly Option[] = (found?.items ?? []).map((one) => ({ id: one.id, label: one.name }));
  const take = (option: Option): void => {
    setText('');
    if (option.id === none.id) onCompany(undefined, true);
    else onCompany(option.id);
  };
  const isChosen = company !== undefined || lacking;
  return (
    <div className="field">
      <label htmlFor={id} id={`${id}-label`}>
        {words.organization}
      </label>
      {isChosen ? (
        <p className="chosen-company">
          <span dir="auto">{name}</span>
          <button id={id} type="button" aria-label={words.remove(name)} onClick={() => onCompany(undefined)}>
            <Icon name="close" size={16} />
          </button>
        </p>
      ) : (
        <Combobox
          id={id}
          text={text}
          options={asked === '' ? [none] : known}
          onText={setText}
          onPick={take}
          placeholder={words.anyCompany}
          countWords={words.companies}
        />
      )}
    </div>
  );
}
