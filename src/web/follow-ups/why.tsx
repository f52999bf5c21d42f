/** Why something is owed: one sentence at once; the rules, where they come from, and what would change it, one tap away. */

import { useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import { dayWords } from '../words/due-words.ts';
import type { TodayFollowUp } from '../client/agenda-query.ts';
import { useDay } from './day-context.ts';
import { rowWords } from './follow-up-words.ts';

interface WhyProps {
  readonly followUp: TodayFollowUp;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function Why({ followUp, open, onToggle }: WhyProps) {
  const { clock } = useDay();
  const id = useId();
  const { rules, why, changes, lapses } = followUp;
  const codes = rules.map(({ code }) => code).join(' ');
  return (
    <div className="why-slot">
      <p className="why">
        {why}{' '}
        <button
          type="button"
          className="rule-button no-print"
          aria-expanded={open}
          aria-controls={id}
          aria-label={rowWords.whyOpen(codes)}
          onClick={onToggle}
        >
          {codes === '' ? rowWords.yours : codes}
          <Icon name="chevron" size={14} />
        </button>
      </p>
      <div id={id} className="why-more" hidden={!open}>
        <ul>
          {rules.map(({ code, text, source }) => (
            <li key={code}>
              <strong>{code}</strong> {text} <cite>{rowWords.source(source)}</cite>
            </li>
          ))}
        </ul>
        <p>
          <strong>{rowWords.changes}:</strong> {changes}{' '}
          {lapses !== null && rowWords.lapses(dayWords(Date.parse(lapses), clock))}
        </p>
      </div>
    </div>
  );
}
