/** Which company is meant. */

import { useState } from 'react';
import type { NamedTold } from '../../../../core/capture/corrections.ts';
import { editorWords as words } from '../editor-words.ts';
import { useCompaniesLike } from '../suggestions.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import { NameChoice } from './name-choice.tsx';

interface OrganizationEditorProps extends EditorProps<NamedTold> {
  readonly organization: NamedTold | undefined;
}

export function OrganizationEditor({ organization, title, onTold, onClose }: OrganizationEditorProps) {
  const [named, setNamed] = useState(organization);
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    if (named === undefined) setFault(words.nameMissing);
    else onTold({ name: named.name, ...(named.id !== undefined && { id: named.id }) });
  };
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={save}
      onRemove={organization === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      <NameChoice
        label={words.organization}
        value={named}
        onValue={setNamed}
        useSuggestions={useCompaniesLike}
        newWords={words.newOrganization}
        newDetail={words.newOrganizationDetail}
        countWords={words.companies}
        invalid={fault !== undefined && named === undefined}
      />
    </EditorFrame>
  );
}
