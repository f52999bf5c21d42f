/** One field in which the cards differ: both values, of which one is taken, or both. */

import { useId } from 'react';
import type { Circle } from '../../../core/facts/owner.ts';
import { circleWords } from '../../words/circle-words.ts';
import type { Differing } from './differing.ts';
import { mergeFieldWords, mergeWords as words } from './merge-words.ts';

type Choice = 'kept' | 'other' | 'both';

interface FieldChoiceProps {
  readonly differing: Differing;
  readonly chosen: Choice | undefined;
  readonly nameOf: (organization: string) => string;
  readonly onChoose: (choice: Choice) => void;
}

export function FieldChoice({ differing, chosen, nameOf, onChoose }: FieldChoiceProps) {
  const id = useId();
  const { field, joins } = differing;
  const choice = chosen ?? (joins ? 'both' : 'kept');
  const choices = joins ? (['both', 'kept', 'other'] as const) : (['kept', 'other'] as const);
  return (
    <fieldset className="field-choice">
      <legend>{mergeFieldWords[field]}</legend>
      {choices.map((each) => (
        <label className="merge-choice" key={each}>
          <input type="radio" name={id} checked={choice === each} onChange={() => onChoose(each)} />
          <span>
            <span className="detail">{words[each]}</span>
            {each !== 'both' && <Value field={field} value={differing[each]} nameOf={nameOf} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ValueProps {
  readonly field: Differing['field'];
  readonly value: string;
  readonly nameOf: (organization: string) => string;
}

function Value({ field, value, nameOf }: ValueProps) {
  if (field === 'photo') return <img className="merge-photo" src={value} alt={words.photo} />;
  const said =
    field === 'organization'
      ? nameOf(value)
      : field === 'circle'
        ? circleWords[value as Circle]
        : field === 'cadenceDays'
          ? words.days(value)
          : value;
  return (
    <span className="merge-value" dir="auto">
      {said}
    </span>
  );
}
