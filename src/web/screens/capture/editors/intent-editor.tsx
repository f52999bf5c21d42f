/** What the owner means to ask for. C2 V10 */

import { useState } from 'react';
import type { Understanding } from '../../../../core/capture/understanding.ts';
import { intentKinds } from '../../../../core/facts/intent.ts';
import type { IntentKind } from '../../../../core/facts/intent.ts';
import { captureWords } from '../capture-words.ts';
import { editorWords as words } from '../editor-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';

interface IntentEditorProps extends EditorProps<IntentKind> {
  readonly intent: Understanding['intent'];
}

export function IntentEditor({ intent, title, onTold, onClose }: IntentEditorProps) {
  const [kind, setKind] = useState<IntentKind>(intent?.value ?? 'informational');
  return (
    <EditorFrame
      title={title}
      onSave={() => onTold(kind)}
      onRemove={intent === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      <ChoiceField
        label={words.intent}
        value={kind}
        choices={intentKinds.map((one) => [one, captureWords.intents[one]] as const)}
        onValue={setKind}
      />
    </EditorFrame>
  );
}
