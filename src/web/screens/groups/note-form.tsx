/** Name, kind and parent of a group of one's own. F10 */

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { groupKinds } from '../../../core/facts/group.ts';
import type { GroupKind } from '../../../core/facts/group.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { kindWords, noteWords as words } from './groups-words.ts';
import '../../fields/form.css';

interface GroupTold {
  readonly name: string;
  readonly kind: GroupKind;
  readonly parent?: string;
  readonly hasLocalChapter?: true;
}

interface NoteFormProps {
  readonly parents: readonly { readonly id: string; readonly name: string }[];
  readonly onSave: (told: GroupTold) => Promise<void>;
  readonly onCancel: () => void;
}

const kinds = groupKinds.map((value) => ({ value, words: kindWords[value] }));

export function NoteForm({ parents, onSave, onCancel }: NoteFormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<GroupKind>('association');
  const [parent, setParent] = useState('');
  const [local, setLocal] = useState(false);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') {
      setFault(words.missing);
      first.current?.focus();
      return;
    }
    setSaving(true);
    setFault('');
    await onSave({
      name: name.trim(),
      kind,
      ...(parent !== '' && { parent }),
      ...(local && { hasLocalChapter: true }),
    }).finally(() => setSaving(false));
  };

  return (
    <form
      className="panel form note-form"
      aria-label={words.title}
      data-still
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => void save(event)}
    >
      <div className="field">
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          className="input"
          ref={first}
          dir="auto"
          required
          maxLength={200}
          value={name}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <ChoiceRow legend={words.kind} choices={kinds} chosen={kind} onChoose={setKind} />
      {parents.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-parent`}>{words.parent}</label>
          <select
            id={`${id}-parent`}
            className="input"
            value={parent}
            onChange={(event) => setParent(event.target.value)}
          >
            <option value="">{words.noParent}</option>
            {parents.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label className="tick">
          <input type="checkbox" checked={local} onChange={(event) => setLocal(event.target.checked)} />
          {words.local}
        </label>
        <p className="hint">{words.localHint}</p>
      </div>
      <p className="fault" role="alert" id={`${id}-fault`}>
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
