/** The fields of a change for many. */

import { useId } from 'react';
import { circles } from '../../../core/facts/owner.ts';
import { OrganizationField } from '../../fields/organization-field.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { circleWords } from '../../words/circle-words.ts';
import type { BulkDeed, BulkDraft } from './bulk-draft.ts';
import { bulkWords as words } from './people-words.ts';
import { tagsOf } from './selection.ts';
import type { Selection } from './selection.ts';

interface BulkFieldsProps {
  readonly deed: BulkDeed;
  readonly draft: BulkDraft;
  readonly selection: Selection;
  readonly onDraft: (changes: Partial<BulkDraft>) => void;
}

const circleChoices = [
  ...circles.map((value) => ({ value, words: circleWords[value] })),
  { value: 'none' as const, words: words.noCircle },
];

export function BulkFields({ deed, draft, selection, onDraft }: BulkFieldsProps) {
  switch (deed) {
    case 'circle':
      return (
        <div>
          <ChoiceRow
            legend={words.circleLegend}
            choices={circleChoices}
            chosen={draft.circle}
            onChoose={(circle) => onDraft({ circle })}
          />
          <p className="hint">{words.circleHint}</p>
        </div>
      );
    case 'tags':
      return <TagFields draft={draft} tags={tagsOf(selection)} onDraft={onDraft} />;
    case 'company':
      return (
        <div>
          <OrganizationField
            label={words.companyField}
            organization={draft.company}
            onOrganization={(company) => onDraft({ company })}
          />
          <p className="hint">{words.companyHint}</p>
        </div>
      );
    case 'stop':
      return (
        <>
          <p>{words.stopNote}</p>
          <Line label={words.reason} value={draft.reason} maxLength={2_000} onValue={(reason) => onDraft({ reason })} />
        </>
      );
  }
}

interface TagFieldsProps extends Pick<BulkFieldsProps, 'draft' | 'onDraft'> {
  readonly tags: readonly string[];
}

function TagFields({ draft, tags, onDraft }: TagFieldsProps) {
  const ticked = (tag: string, isTicked: boolean): void =>
    onDraft({ removeTags: isTicked ? [...draft.removeTags, tag] : draft.removeTags.filter((known) => known !== tag) });
  return (
    <>
      <Line
        label={words.addTags}
        value={draft.addTags}
        maxLength={500}
        hint={words.addTagsHint}
        onValue={(addTags) => onDraft({ addTags })}
      />
      <fieldset className="tags-to-remove">
        <legend>{words.removeTags}</legend>
        {tags.length === 0 && <p className="hint">{words.noTags}</p>}
        {tags.map((tag) => (
          <label className="tick" key={tag}>
            <input
              type="checkbox"
              checked={draft.removeTags.includes(tag)}
              onChange={(event) => ticked(tag, event.target.checked)}
            />
            <span dir="auto">{tag}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly hint?: string;
  readonly onValue: (value: string) => void;
}

function Line({ label, value, maxLength, hint, onValue }: LineProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        autoComplete="off"
        maxLength={maxLength}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
