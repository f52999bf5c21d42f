/** To whom they sent the owner: the next step that a talk opens. C3 C10 F1 */

import { useId } from 'react';
import { freshId } from '../../../client/client.ts';
import { PeopleField } from '../../../fields/people-field.tsx';
import type { Named } from '../../../fields/name-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { ReferralDraft } from './log-draft.ts';
import { afterWords as words } from './meeting-words.ts';
import { useRowFocus } from './use-row-focus.ts';

interface ReferralRowsProps {
  readonly referrals: readonly ReferralDraft[];
  /** Who was there, and may have named them. */
  readonly people: readonly Named[];
  readonly onReferrals: (referrals: readonly ReferralDraft[]) => void;
}

export function ReferralRows({ referrals, people, onReferrals }: ReferralRowsProps) {
  const id = useId();
  const fieldset = useRowFocus(referrals.length);
  const change = (changed: ReferralDraft): void =>
    onReferrals(referrals.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <fieldset className="meeting-several" ref={fieldset}>
      <legend>{words.referrals}</legend>
      {referrals.map((one, index) => (
        <div className="meeting-several-row referral-row" key={one.id}>
          <PeopleField
            label={words.referralTo}
            names={one.to === undefined ? [] : [one.to]}
            onNames={([to]) => change({ ...one, to })}
            single
          />
          {people.length > 1 && (
            <div className="field">
              <label htmlFor={`${id}-${index}-from`}>{words.referralFrom}</label>
              <select
                id={`${id}-${index}-from`}
                className="input"
                value={one.from ?? people[0]?.id}
                onChange={(event) => change({ ...one, from: event.target.value })}
              >
                {people.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div className="field wide">
            <label htmlFor={`${id}-${index}`}>{words.referralAbout}</label>
            <input
              id={`${id}-${index}`}
              className="input"
              dir="auto"
              maxLength={2_000}
              value={one.about}
              onChange={(event) => change({ ...one, about: event.target.value })}
            />
          </div>
          <button
            type="button"
            className="button quiet"
            aria-label={words.remove(one.to?.name ?? words.referralTo)}
            onClick={() => onReferrals(referrals.filter((other) => other !== one))}
          >
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onReferrals([...referrals, { id: freshId(), to: undefined, about: '' }])}
      >
        <Icon name="plus" size={18} />
        {referrals.length === 0 ? words.addReferral : words.anotherReferral}
      </button>
    </fieldset>
  );
}
