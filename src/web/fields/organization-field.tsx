/** A company from the notebook, or a new one by name. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { client, freshId } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { fieldWords } from './field-words.ts';
import { NameField } from './name-field.tsx';
import type { Named } from './name-field.tsx';

interface OrganizationFieldProps {
  readonly label: string;
  readonly organization: Named | undefined;
  readonly onOrganization: (organization: Named | undefined) => void;
}

const atMost = 6;

export function OrganizationField({ label, organization, onOrganization }: OrganizationFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['organizations like', asked],
    queryFn: ({ signal }) => client.findOrganizations({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const known = asked === '' ? [] : (data?.items ?? []).map((found) => ({ id: found.id, label: found.name }));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <NameField
        id={id}
        names={organization === undefined ? [] : [organization]}
        onNames={([taken]) => onOrganization(taken)}
        known={known}
        onText={setText}
        newWords={fieldWords.newOrganization}
        newDetail={fieldWords.newOrganizationDetail}
        countWords={fieldWords.companies}
        describedBy={`${id}-hint`}
        single
      />
      <p className="hint" id={`${id}-hint`}>
        {fieldWords.organizationHint}
      </p>
    </div>
  );
}

/**
 * The id of the company; a new one is put into the notebook first, unless one stands there that an import
 * would take for it.
 *
 * @param added is given the command that added it, which goes back together with what it was added for
 */
export async function organizationId(
  organization: Named | undefined,
  added: string[] = [],
): Promise<string | undefined> {
  if (organization?.isNew !== true) return organization?.id;
  const { id, name } = organization;
  const { items } = await sentSurely(() => client.findOrganizations({ name }));
  if (items[0] !== undefined) return items[0].id;
  const commandId = freshId();
  const answer = await sentSurely(() => client.addOrganization({ commandId, id, name }));
  added.push(commandId);
  return answer.organization.id;
}
