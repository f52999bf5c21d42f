/** One piece of advice: what the rules notice, by which rule, and the way to be rid of it. */

import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Today } from '../../client/agenda-query.ts';
import { rowWords } from '../../follow-ups/follow-up-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { urls } from '../../urls.ts';
import { todayWords } from './today-words.ts';

interface AdviceLineProps {
  readonly advice: Today['advice'][number];
  readonly isLeaving: boolean;
  readonly onDismiss: () => void;
}

export function AdviceLine({ advice: { key, person, text, rules }, isLeaving, onDismiss }: AdviceLineProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const codes = rules.map(({ code }) => code).join(' ');
  return (
    <li className="advice-line" data-key={key} data-leaving={isLeaving || undefined}>
      <div>
        <p id={`${id}-text`} dir="auto">
          {text}
        </p>
        <p className="advice-ways">
          {codes !== '' && (
            <button
              type="button"
              className="rule-button no-print"
              aria-expanded={open}
              aria-controls={id}
              aria-label={rowWords.whyOpen(codes)}
              onClick={() => setOpen(!open)}
            >
              {codes}
              <Icon name="chevron" size={14} />
            </button>
          )}
          {person !== undefined && (
            <Link className="no-print" href={urls.person(person)} aria-describedby={`${id}-text`}>
              {todayWords.toCard}
            </Link>
          )}
        </p>
        <ul id={id} className="why-more" hidden={!open}>
          {rules.map(({ code, text: rule, source }) => (
            <li key={code}>
              <strong>{code}</strong> {rule} <cite>{rowWords.source(source)}</cite>
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="button quiet no-print"
        aria-describedby={`${id}-text`}
        title={todayWords.dismissNote}
        aria-disabled={isLeaving}
        onClick={isLeaving ? undefined : onDismiss}
      >
        <Icon name="close" size={16} />
        {todayWords.dismiss}
      </button>
    </li>
  );
}
