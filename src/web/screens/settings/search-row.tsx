/** One search: what for, since when, and its end, which is asked for twice. */

import { useEffect, useRef, useState } from 'react';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { Search } from '../../owner-form/settings-query.ts';
import { searchWords } from '../../owner-form/settings-words.ts';

interface SearchRowProps {
  readonly search: Search;
  readonly clock: Clock;
  readonly onEnd: () => void;
}

export function SearchRow({ search, clock, onEnd }: SearchRowProps) {
  const { goal, startedAt, endedAt } = search;
  const [asking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  const from = dayWords(Date.parse(startedAt), clock);
  return (
    <li>
      <p className="search-goal" dir="auto">
        {goal}
      </p>
      <p className="hint">
        {endedAt === undefined
          ? searchWords.since(from)
          : searchWords.ended(from, dayWords(Date.parse(endedAt), clock))}
      </p>
      {endedAt === undefined && !asking && (
        <button
          type="button"
          className="button no-print"
          aria-label={searchWords.endNamed(goal)}
          onClick={() => setAsking(true)}
        >
          {searchWords.end}
        </button>
      )}
      {asking && endedAt === undefined && (
        <div className="panel no-print" role="group" aria-label={searchWords.endSure}>
          <p className="panel-title">{searchWords.endSure}</p>
          <p className="choices">
            <button type="button" className="button" ref={sure} onClick={onEnd}>
              {searchWords.endYes}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {searchWords.endNo}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
