/** Which position it is about: one that is open, or a new one. */

import { useState } from 'react';
import type { NamedTold, OpportunityTold } from '../../../../core/capture/corrections.ts';
import type { OpportunityRead, Understanding } from '../../../../core/capture/understanding.ts';
import { editorWords as words } from '../editor-words.ts';
import { useCompaniesLike, usePositionsLike } from '../suggestions.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import { NameChoice } from './name-choice.tsx';

interface OpportunityEditorProps extends EditorProps<OpportunityTold> {
  readonly opportunity: OpportunityRead | undefined;
  readonly organizations: Understanding['organizations'];
}

export function OpportunityEditor({ opportunity, organizations, title, onTold, onClose }: OpportunityEditorProps) {
  const [position, setPosition] = useState<NamedTold | undefined>(
    opportunity && { name: opportunity.title, ...(opportunity.id !== undefined && { id: opportunity.id }) },
  );
  const [organization, setOrganization] = useState<NamedTold | undefined>(
    organizations[opportunity === undefined ? 0 : (opportunity.organization ?? -1)],
  );
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    if (position === undefined) {
      setFault(words.nameMissing);
      return;
    }
    const isNew = position.id === undefined;
    const at = organization && {
      name: organization.name,
      ...(organization.id !== undefined && { id: organization.id }),
    };
    onTold({ ...position, ...(isNew && at !== undefined && { organization: at }) });
  };
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={save}
      onRemove={opportunity === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      <NameChoice
        label={words.position}
        value={position}
        onValue={setPosition}
        useSuggestions={usePositionsLike}
        newWords={words.newPosition}
        newDetail={words.newPositionDetail}
        countWords={words.positions}
        invalid={fault !== undefined && position === undefined}
      />
      {position !== undefined && position.id === undefined && (
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
