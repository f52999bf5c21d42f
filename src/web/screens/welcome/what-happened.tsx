/** What happened last with somebody, and when. */

import { useId } from 'react';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { happeningOf } from '../../words/happenings.ts';
import { firstHappenings, whens } from './card-draft.ts';
import type { CardDraft } from './card-draft.ts';
import { cardWords as words } from './welcome-words.ts';

interface WhatHappenedProps {
  readonly draft: CardDraft;
  readonly onChange: (changes: Partial<CardDraft>) => void;
}

const choices = [
  ...firstHappenings.map((value) => ({ value, words: happeningOf(value).words })),
  { value: 'nothing' as const, words: words.nothing },
];

export function WhatHappened({ draft, onChange }: WhatHappenedProps) {
  const id = useId();
  return (
    <div className="first-card-happened">
      <ChoiceRow legend={words.what} choices={choices} chosen={draft.what} onChoose={(what) => onChange({ what })} />
      {draft.what !== 'nothing' && (
        <>
          <ChoiceRow
            legend={words.when}
            choices={whens.map((value) => ({ value, words: words.whens[value] }))}
            chosen={draft.when}
            onChoose={(when) => onChange({ when })}
          />
          {draft.when === 'earlier' && (
            <div className="field">
              <label htmlFor={`${id}-day`}>{words.day}</label>
              <input
                id={`${id}-day`}
                className="input"
                type="date"
                value={draft.day}
                onChange={(event) => onChange({ day: event.target.value })}
              />
            </div>
          )}
          <div className="field">
            <label htmlFor={`${id}-summary`}>{words.summary}</label>
            <input
              id={`${id}-summary`}
              className="input"
              dir="auto"
              autoComplete="off"
              value={draft.summary}
              onChange={(event) => onChange({ summary: event.target.value })}
            />
          </div>
        </>
      )}
    </div>
  );
}
