/** Who sent the owner to whom, of those who are named. F1 */

import { useState } from 'react';
import type { ReferralNames } from '../../../../core/capture/corrections.ts';
import type { Understanding } from '../../../../core/capture/understanding.ts';
import { editorWords as words } from '../editor-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';

interface ReferralEditorProps extends EditorProps<ReferralNames> {
  readonly read: Understanding;
}

export function ReferralEditor({ read: { people, referral }, title, onTold, onClose }: ReferralEditorProps) {
  const names = people.map(({ name }) => name);
  const [from, setFrom] = useState(names[referral?.from ?? 0] ?? '');
  const [to, setTo] = useState(names[referral?.to ?? 1] ?? '');
  const isEnough = names.length > 1;
  const [fault, setFault] = useState(isEnough ? undefined : words.twoNeeded);
  const choices = names.map((name) => [name, name] as const);
  const save = (): void => {
    if (!isEnough || from === to) setFault(words.twoNeeded);
    else onTold({ from, to });
  };
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={save}
      onRemove={referral === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      {isEnough && (
        <>
          <ChoiceField label={words.from} value={from} choices={choices} onValue={setFrom} />
          <ChoiceField label={words.to} value={to} choices={choices} onValue={setTo} />
        </>
      )}
    </EditorFrame>
  );
}
