/** What was given in a talk, either way. T10 V4 */

import { useId } from 'react';
import { exchangeKinds } from '../../../../core/facts/touch.ts';
import { freshId } from '../../../client/client.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { GiftDraft } from './log-draft.ts';
import { afterWords as words, exchangeKindWords } from './meeting-words.ts';
import { useRowFocus } from './use-row-focus.ts';

interface GiftRowsProps {
  readonly legend: string;
  readonly gifts: readonly GiftDraft[];
  readonly onGifts: (gifts: readonly GiftDraft[]) => void;
}

export function GiftRows({ legend, gifts, onGifts }: GiftRowsProps) {
  const id = useId();
  const fieldset = useRowFocus(gifts.length);
  const change = (changed: GiftDraft): void => onGifts(gifts.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <fieldset className="meeting-several" ref={fieldset}>
      <legend>{legend}</legend>
      {gifts.map((one, index) => (
        <div className="meeting-several-row" key={one.id}>
          <div className="field">
            <label htmlFor={`${id}-${index}-kind`}>{words.kind}</label>
            <select
              id={`${id}-${index}-kind`}
              className="input"
              value={one.kind}
              onChange={(event) =>
                change({ ...one, kind: exchangeKinds.find((kind) => kind === event.target.value) ?? one.kind })
              }
            >
              {exchangeKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {exchangeKindWords[kind]}
                </option>
              ))}
            </select>
          </div>
          <div className="field wide">
            <label htmlFor={`${id}-${index}`}>{words.what}</label>
            <input
              id={`${id}-${index}`}
              className="input"
              dir="auto"
              maxLength={2_000}
              value={one.what}
              onChange={(event) => change({ ...one, what: event.target.value })}
            />
          </div>
          <button
            type="button"
            className="button quiet"
            aria-label={words.remove(one.what)}
            onClick={() => onGifts(gifts.filter((other) => other !== one))}
          >
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        aria-label={words.addGiftTo(legend)}
        onClick={() => onGifts([...gifts, { id: freshId(), kind: 'advice', what: '' }])}
      >
        <Icon name="plus" size={18} />
        {words.addGift}
      </button>
    </fieldset>
  );
}
